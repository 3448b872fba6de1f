package org.teamaround.panel.view;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.panel.Agenda;
import org.teamaround.panel.AgendaLine;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Desk;
import org.teamaround.ui.EmptyState;
import org.teamaround.ui.HasUnsavedChanges;
import org.teamaround.ui.Printable;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Section;
import org.teamaround.ui.SummaryStrip;
import org.teamaround.ui.Tone;

/** The panel room: the agenda at the left, the item's brief and its decision at the right, on one screen. */
public final class PanelRoomScreen extends Screen implements Refreshable, Printable, HasUnsavedChanges {
    private static final double GAP = 12;
    private static final double LOWEST = 300;
    private static final double AGENDA_ENDS = 0.22;
    private static final double BRIEF_ENDS = 0.54;
    private final Desk desk;
    private final PanelRoomModel model;
    private final PanelDoors doors;
    private final AgendaList agenda;
    private final VBox brief = new VBox();
    private final VBox decision = new VBox();
    private final VBox trouble = new VBox();
    private final VBox head = new VBox();
    private final VBox body = new VBox();
    private Optional<DecisionForm> form = Optional.empty();

    PanelRoomScreen(Desk desk, PanelRoomModel model, PanelDoors doors) {
        this.desk = desk;
        this.model = model;
        this.doors = doors;
        agenda = new AgendaList(desk.text(), model);
        SplitPane split = new SplitPane(agenda.node(), scrolled(brief), scrolled(decision));
        split.setDividerPositions(AGENDA_ENDS, BRIEF_ENDS);
        body.setMinHeight(LOWEST);
        SplitPane.setResizableWithParent(agenda.node(), false);
        VBox.setVgrow(split, Priority.ALWAYS);
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(trouble, head, split);
        model.line.subscribe(now -> show());
        model.agenda.subscribe(now -> now.ifPresent(this::showHead));
        model.problems.addListener((ListChangeListener<Problem>) change -> tell());
    }

    private static ScrollPane scrolled(VBox column) {
        column.setPadding(new Insets(0, 0, GAP, GAP));
        ScrollPane scroll = new ScrollPane(column);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void tell() {
        trouble.getChildren().setAll(model.problems.stream().map(p -> new Banner(desk.text().of(p), Tone.CARE)).toList());
    }

    private void show() {
        form = Optional.empty();
        brief.getChildren().clear();
        decision.getChildren().clear();
        model.selected().ifPresentOrElse(this::show, () -> brief.getChildren().add(new EmptyState("bi-inbox", desk.text().of("panel.room.empty"))));
    }

    private void show(AgendaLine line) {
        ItemBrief words = new ItemBrief(desk.text(), model);
        brief.getChildren().add(new Section(desk.text().of("panel.room.item", line.no(), line.referral().reference(), line.familyName()), words.of(line)));
        decision.getChildren().add(new Section(desk.text().of("panel.room.decision"), decision(line, words)));
    }

    private Node decision(AgendaLine line, ItemBrief words) {
        if (line.item().decision().isPresent()) return words.decided(line.item().decision().get());
        if (!model.hasMet()) return new EmptyState("bi-calendar-event", desk.text().of("panel.problem.not-met-yet", line.meeting().date()));
        form = model.draft().map(draft -> new DecisionForm(desk, model, draft));
        return form.orElseThrow().node();
    }

    @Override public String title() {
        return desk.text().of("panel.room.title");
    }

    private void showHead(Agenda now) {
        PanelMeeting meeting = now.meeting();
        long open = now.lines().stream().filter(l -> l.item().isLive()).count();
        SummaryStrip strip = new SummaryStrip().fact(desk.text().of("panel.list.name"), meeting.name())
            .fact(desk.text().of("panel.list.date"), desk.text().of("panel.agenda.version", meeting.date(), meeting.time()))
            .fact(desk.text().of("panel.list.deadline"), desk.text().of("panel.agenda.day", meeting.paperDeadline()))
            .fact(desk.text().of("panel.label.chair"), meeting.chair().map(model::leadName).orElse(desk.text().of("panel.room.no-chair")))
            .fact(desk.text().of("panel.list.state"), desk.text().of(Word.of("panel.meeting.state", meeting.state())))
            .fact(desk.text().of("panel.list.items"), desk.text().of("panel.room.count", now.lines().size(), open));
        head.getChildren().setAll(strip);
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        return List.of(Action.of("panel.act.print-agenda", this::print).icon("bi-printer"),
            Action.of("panel.act.record", () -> form.ifPresent(DecisionForm::submit)).icon("bi-check2").shortcut("Shortcut+Enter"),
            Action.of("panel.act.notes", () -> doors.notes(model)).icon("bi-people"),
            Action.of("panel.act.relist", () -> doors.relist(model)).icon("bi-calendar-plus"),
            Action.of("panel.act.remove", () -> doors.remove(model)).icon("bi-x-circle"),
            Action.of("panel.act.print-minutes", () -> print(true)).icon("bi-file-text"),
            Action.of("panel.act.agree-minutes", model::agreeMinutes).icon("bi-check2-all"));
    }

    @Override public void print() {
        print(false);
    }

    private void print(boolean minutes) {
        String kind = minutes ? "minutes-" : "agenda-";
        model.print(minutes, printed -> desk.papers().show(printed.document().title(), kind + model.meeting().date() + ".pdf", printed.pdf()));
    }

    @Override public boolean hasUnsavedChanges() {
        return model.hasTyped();
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(agenda.node());
    }

    @Override public void refresh() {
        model.load();
    }
}
