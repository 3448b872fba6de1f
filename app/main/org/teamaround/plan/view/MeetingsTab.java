package org.teamaround.plan.view;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.ChildTab;
import org.teamaround.plan.Episode;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.ui.Action;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** The team meetings of a child: called and held, with everything that follows from one: notes, plan, review, papers. */
public final class MeetingsTab implements ChildTab {
    private static final int MOST_ROWS = 12;
    private final Desk desk;
    private final PlanDoors doors;
    private final Buttons buttons;

    public MeetingsTab(Desk desk, PlanDoors doors) {
        this.desk = desk;
        this.doors = doors;
        buttons = new Buttons(desk);
    }

    @Override public String title() {
        return "plan.tab.meetings";
    }

    @Override public int order() {
        return 40;
    }

    @Override public Node content(PersonId child) {
        VBox body = new VBox();
        body.getStyleClass().add("page-body");
        show(child, body);
        return body;
    }

    private void show(PersonId child, VBox body) {
        desk.background().run(() -> doors.shelf().of(child), found -> body.getChildren().setAll(section(found, () -> show(child, body))));
    }

    private Section section(ChildCase found, Runnable again) {
        TableList<TeamMeeting> table = new TableList<>(desk.text(), "plan.meetings", FXCollections.observableArrayList(found.meetings().reversed()))
            .date("date", 10, m -> Optional.of(m.date())).column("time", 6, m -> Dates.time(m.start()))
            .column("kind", 11, m -> desk.text().of(Word.of("plan.kind", m.kind()))).badge("state", 9, this::badge)
            .column("place", 14, TeamMeeting::place).number("people", 6, m -> m.attendees().size()).date("circulated", 10, TeamMeeting::circulatedOn)
            .opens(m -> open(found, m)).compact(MOST_ROWS);
        HBox papers = new HBox(act(table, found, "plan.act.print-pack", "bi-printer", doors.papers()::pack),
            act(table, found, "plan.act.print-minutes", "bi-file-text", doors.papers()::minutes),
            buttons.quiet(Action.of("plan.act.print-attendance", () -> table.selected().ifPresent(doors.papers()::attendance)).icon("bi-list-check")));
        papers.getStyleClass().add("acts");
        Section section = new Section(desk.text().of("plan.meetings.title"), table, papers);
        if (found.isOpen()) acts(section, table, found, again);
        table.selectFirst();
        return section;
    }

    private Node act(TableList<TeamMeeting> table, ChildCase found, String key, String icon, BiConsumer<List<Episode>, TeamMeeting> act) {
        return buttons.quiet(Action.of(key, () -> table.selected().ifPresent(m -> act.accept(around(found), m))).icon(icon));
    }

    private static List<Episode> around(ChildCase found) {
        return found.together().isEmpty() ? found.episode().stream().toList() : found.together();
    }

    private void acts(Section section, TableList<TeamMeeting> table, ChildCase found, Runnable again) {
        Button next = buttons.plain(Action.of("plan.act.hold", () -> table.selected().ifPresent(m -> open(found, m))).icon("bi-arrow-right"));
        Button list = buttons.quiet(Action.of("plan.act.invite", () -> table.selected().ifPresent(m -> doors.invite(found, m, again))).icon("bi-people").needs(Right.ENTER));
        Button sent = buttons.quiet(Action.of("plan.act.circulate", () -> table.selected().ifPresent(m -> doors.circulate(found, m, again))).icon("bi-envelope").needs(Right.ENTER));
        table.onSelection(selected -> {
            show(next, selected.flatMap(m -> nextAct(found, m)));
            show(list, selected.filter(m -> !m.held()).map(m -> "plan.act.invite"));
            show(sent, selected.filter(TeamMeeting::held).filter(m -> m.circulatedOn().isEmpty()).map(m -> "plan.act.circulate"));
        });
        section.beside(sent, list, next, buttons.plain(Action.of("plan.act.call", () -> doors.call(found)).icon("bi-plus").needs(Right.ENTER)));
    }

    /** A button that says what it does for the meeting chosen, and is gone when there is nothing to do. */
    private void show(Button button, Optional<String> key) {
        key.ifPresent(k -> button.setText(desk.text().of(k)));
        button.setVisible(key.isPresent());
        button.setManaged(key.isPresent());
    }

    /** What comes next, when whoever is at the window may do it. */
    private Optional<String> nextAct(ChildCase found, TeamMeeting meeting) {
        return following(found, meeting).filter(act -> act.equals("plan.act.hold") ? desk.allowed().may(Right.ENTER)
            : desk.allowed().may(Right.EDIT_CASE, around(found).stream().map(Episode::child).toList()));
    }

    /** What comes next for a meeting: its notes, then the plan or the review; then nothing but its papers. */
    private static Optional<String> following(ChildCase found, TeamMeeting meeting) {
        if (!meeting.held()) return Optional.of("plan.act.hold");
        if (!meeting.isWithFamily()) return Optional.empty();
        if (found.current().isEmpty()) return Optional.of("plan.act.agree");
        return isToReview(found, meeting) ? Optional.of("plan.act.review") : Optional.empty();
    }

    private static boolean isToReview(ChildCase found, TeamMeeting meeting) {
        return meeting.isReview() && found.current().flatMap(p -> p.agreedOn()).filter(on -> on.isBefore(meeting.date())).isPresent();
    }

    private void open(ChildCase found, TeamMeeting meeting) {
        Optional<String> next = found.isOpen() ? nextAct(found, meeting) : Optional.empty();
        switch (next.orElse("")) {
            case "plan.act.hold" -> doors.hold(found, meeting);
            case "plan.act.agree" -> doors.agree(found, meeting);
            case "plan.act.review" -> doors.review(found, meeting, found.current().orElseThrow());
            default -> doors.papers().minutes(around(found), meeting);
        }
    }

    private Badge badge(TeamMeeting meeting) {
        if (!meeting.held()) return new Badge(desk.text().of("plan.meetings.called"), Tone.ACCENT);
        return new Badge(desk.text().of("plan.meetings.held"), Tone.GOOD);
    }
}
