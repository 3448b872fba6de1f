package org.teamaround.panel.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.panel.MeetingState;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.panel.PanelSeries;
import org.teamaround.ui.Action;
import org.teamaround.ui.Badge;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Form;
import org.teamaround.ui.OpensDialogs;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Tone;

/** The panels to come with their paper deadlines; Enter opens the panel room. */
public final class PanelsScreen extends Screen implements Refreshable, OpensDialogs {
    private final Desk desk;
    private final PanelsModel model;
    private final PanelDoors doors;
    private final Announcements announcements;
    private final TableList<MeetingRow> list;
    private final VBox body = new VBox();
    private boolean marked;

    public PanelsScreen(Desk desk, PanelsModel model, PanelDoors doors, Announcements announcements) {
        this.desk = desk;
        this.model = model;
        this.doors = doors;
        this.announcements = announcements;
        list = new TableList<>(desk.text(), "panel.list", model.meetings).date("date", 10, r -> Optional.of(r.meeting().date()))
            .column("time", 5, r -> desk.text().of("panel.agenda.time", r.meeting().time())).column("name", 20, r -> r.meeting().name()).picked()
            .date("deadline", 10, r -> Optional.of(r.meeting().paperDeadline()))
            .number("items", 5, MeetingRow::items).badge("state", 10.5, this::badge).picked().column("note", 14, this::note)
            .opens(r -> doors.room(r.meeting().id())).tools(desk);
        model.meetings.addListener((ListChangeListener<MeetingRow>) change -> markNext());
        Form filter = new Form(desk, "panel.list").passing();
        filter.tick("past", model.past);
        body.getStyleClass().add("page-body");
        VBox.setVgrow(list, Priority.ALWAYS);
        body.getChildren().addAll(list, meetingActs(), filter, waiting(), series());
    }

    private Node meetingActs() {
        Buttons buttons = new Buttons(desk);
        FlowPane acts = new FlowPane(buttons.quiet(Action.of("panel.act.move", () -> list.selected().ifPresent(r -> doors.move(r, this::refresh)))
            .icon("bi-calendar-plus").needs(Right.SCREEN)), buttons.quiet(Action.of("panel.act.cancel", () -> list.selected().ifPresent(r -> doors.cancel(r, this::refresh)))
            .icon("bi-calendar-x").needs(Right.SCREEN)));
        acts.getStyleClass().add("acts");
        return acts;
    }

    /** The panel that comes next is marked and in sight, with what has just been above it; once, and not again at each reading. */
    private void markNext() {
        LocalDate today = desk.moment().today();
        if (marked || list.table().getItems().isEmpty()) return;
        marked = true;
        list.table().getItems().stream().filter(r -> !r.meeting().date().isBefore(today)).findFirst().ifPresent(next -> {
            list.table().getSelectionModel().clearAndSelect(list.table().getItems().indexOf(next));
            list.table().scrollTo(Math.max(0, list.table().getItems().indexOf(next) - 2));
        });
    }

    private Node waiting() {
        TableList<WaitingRow> table = new TableList<>(desk.text(), "panel.waiting", model.waiting).column("reference", 9, WaitingRow::reference)
            .date("received", 10, r -> Optional.of(r.received())).column("referrer", 16, WaitingRow::referrer)
            .column("state", 12, r -> desk.text().of(Word.of("referral.state", r.referral().state()))).opens(desk.allowed().when(Right.SCREEN, doors::list)).compact(5);
        Section section = new Section(desk.text().of("panel.waiting.title"), table);
        model.waiting.subscribe(() -> show(section, !model.waiting.isEmpty()));
        show(section, false);
        return section;
    }

    private Node series() {
        TableList<PanelSeries> table = new TableList<>(desk.text(), "panel.series-list", model.series).column("name", 20, PanelSeries::name)
            .column("weekday", 8, s -> desk.text().of(Word.of("panel.weekday", s.weekday()))).number("everyDays", 7, PanelSeries::everyDays)
            .number("deadlineDays", 9, PanelSeries::deadlineDays).column("countsFrom", 10, s -> desk.text().of(Word.of("panel.counts-from", s.countsFrom())))
            .opens(desk.allowed().when(Right.SCREEN, s -> doors.series(Optional.of(s)))).compact(4);
        Section section = new Section(desk.text().of("panel.series-list.title"), table);
        model.series.subscribe(() -> show(section, !model.series.isEmpty()));
        show(section, false);
        return section;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Badge badge(MeetingRow row) {
        MeetingState state = row.meeting().state();
        Tone tone = switch (state) {
            case PLANNED -> Tone.QUIET;
            case HELD -> Tone.CARE;
            case MINUTES_AGREED, LOCKED -> Tone.GOOD;
            case CANCELLED -> Tone.GRAVE;
        };
        return new Badge(desk.text().of(Word.of("panel.meeting.state", state)), tone);
    }

    private String note(MeetingRow row) {
        PanelMeeting meeting = row.meeting();
        return row.proposed().map(day -> desk.text().of("panel.list.holiday", day))
            .or(() -> meeting.movedFrom().map(from -> desk.text().of("panel.list.moved", from, meeting.why()))).orElse(meeting.why());
    }

    @Override public void openDialog(Bookmark dialog) {
        doors.openDialog(dialog, this::refresh);
    }

    @Override public String title() {
        return desk.text().of("panel.list.title");
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        return List.of(Action.of("panel.act.open", () -> list.selected().ifPresent(r -> doors.room(r.meeting().id()))).icon("bi-door-open"),
            Action.of("panel.act.new-series", () -> doors.series(Optional.empty())).icon("bi-calendar-week").needs(Right.SCREEN),
            Action.of("panel.act.single", doors::single).icon("bi-calendar-event").needs(Right.SCREEN));
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(list.table());
    }

    @Override protected void attached() {
        keep(announcements.onNews(Object.class, fact -> desk.background().onWindow(model::load)));
    }

    @Override public void refresh() {
        model.load();
    }
}
