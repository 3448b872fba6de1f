package org.teamaround.panel.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;
import org.teamaround.panel.Agenda;
import org.teamaround.panel.AgendaLine;
import org.teamaround.panel.PanelMeeting;
import org.teamaround.ui.Action;
import org.teamaround.ui.Banner;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Bookmarked;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Desk;
import org.teamaround.ui.EmptyState;
import org.teamaround.ui.HoldsTyped;
import org.teamaround.ui.LongSitting;
import org.teamaround.ui.OpensDialogs;
import org.teamaround.ui.Printable;
import org.teamaround.ui.Refreshable;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Section;
import org.teamaround.ui.SummaryStrip;
import org.teamaround.ui.Tone;

/** The panel room: the agenda at the left, the item's brief and its decision at the right, on one screen. */
public final class PanelRoomScreen extends Screen implements Refreshable, Printable, Bookmarked, HoldsTyped, OpensDialogs, LongSitting {
    static final String PLACE = "panel-room";
    private static final double LOWEST_IN_EMS = 32;
    private final Desk desk;
    private final PanelRoomModel model;
    private final PanelDoors doors;
    private final AgendaList agenda;
    private final RoomLayout layout;
    /** Never shown: its letter has the size of the window's zoom. */
    private final Label letter = new Label();
    private final VBox trouble = new VBox();
    private final VBox head = new VBox();
    private final VBox body = new VBox();
    private final DecisionForms forms;
    private Optional<DecisionForm> form = Optional.empty();
    private Optional<Bookmark> dialog = Optional.empty();

    PanelRoomScreen(Desk desk, PanelRoomModel model, PanelDoors doors) {
        this.desk = desk;
        this.model = model;
        this.doors = doors;
        forms = new DecisionForms(desk, model);
        agenda = new AgendaList(desk, model);
        layout = new RoomLayout(agenda.node());
        body.widthProperty().subscribe(width -> fit());
        letter.fontProperty().subscribe(font -> fit());
        letter.setManaged(false);
        letter.setVisible(false);
        VBox.setVgrow(layout.node(), Priority.ALWAYS);
        body.getStyleClass().add("page-body");
        body.getChildren().addAll(trouble, head, layout.node(), letter);
        model.line.subscribe(now -> {
            show();
            if (now.isPresent()) askedDialog();
        });
        model.agenda.subscribe(now -> now.ifPresent(this::showHead));
        model.problems.addListener((ListChangeListener<Problem>) change -> tell());
    }

    private void fit() {
        double em = letter.getFont().getSize();
        body.setMinHeight(LOWEST_IN_EMS * em);
        layout.fit(body.getWidth(), em);
    }

    private void tell() {
        trouble.getChildren().setAll(model.problems.stream().map(p -> new Banner(desk.text().of(p), Tone.CARE)).toList());
    }

    private void show() {
        form = Optional.empty();
        model.selected().ifPresentOrElse(this::show, () -> layout.showOnly(new EmptyState("bi-inbox", desk.text().of("panel.room.empty"))));
    }

    private void show(AgendaLine line) {
        ItemBrief words = new ItemBrief(desk.text(), model);
        Section brief = new Section(desk.text().of("panel.room.item", line.no(), line.referral().reference(), line.familyName()), words.of(line));
        if (line.item().isLive()) brief.getChildren().add(itemActs());
        layout.show(brief, new Section(desk.text().of("panel.room.decision"), decision(line, words)));
    }

    private Node itemActs() {
        Buttons buttons = new Buttons(desk);
        FlowPane acts = new FlowPane(buttons.quiet(Action.of("panel.act.relist", () -> doors.relist(model)).icon("bi-calendar-plus").needs(Right.SCREEN)),
            buttons.quiet(Action.of("panel.act.remove", () -> doors.remove(model)).icon("bi-x-circle").needs(Right.SCREEN)));
        acts.getStyleClass().add("acts");
        return acts;
    }

    private Node minutesActs() {
        Buttons buttons = new Buttons(desk);
        HBox acts = new HBox(buttons.quiet(Action.of("panel.act.print-minutes", () -> print(true)).icon("bi-file-text")),
            buttons.quiet(Action.of("panel.act.agree-minutes", model::agreeMinutes).icon("bi-check2-all").needs(Right.AGREE_DECISIONS)));
        acts.getStyleClass().add("acts");
        return acts;
    }

    private Node decision(AgendaLine line, ItemBrief words) {
        if (line.item().decision().isPresent()) return words.decided(line.item().decision().get());
        if (!model.hasMet()) return new EmptyState("bi-calendar-event", desk.text().of("panel.problem.not-met-yet", line.meeting().date()));
        if (!desk.allowed().may(Right.RECORD_DECISION)) return new EmptyState("bi-hourglass", desk.text().of("panel.room.undecided"));
        form = model.draft().map(draft -> forms.of(line.item().id(), draft));
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
        if (model.hasMet()) strip.getChildren().add(minutesActs());
        head.getChildren().setAll(strip);
    }

    @Override public Node content() {
        return body;
    }

    @Override public List<Action> actions() {
        return List.of(Action.of("panel.act.print-agenda", this::print).icon("bi-printer"),
            Action.of("panel.act.record", () -> form.ifPresent(DecisionForm::submit)).icon("bi-check2").shortcut("Shortcut+Enter").needs(Right.RECORD_DECISION),
            Action.of("panel.act.notes", () -> doors.notes(model)).icon("bi-people").needs(Right.RECORD_DECISION));
    }

    @Override public void print() {
        print(false);
    }

    private void print(boolean minutes) {
        String kind = minutes ? "minutes-" : "agenda-";
        model.print(minutes, printed -> desk.papers().show(printed.document().title(), kind + model.meeting().date() + ".pdf", printed.pdf()));
    }

    @Override public Bookmark bookmark() {
        return Bookmark.of(PLACE).with(PanelDoors.MEETING, model.id()).inside(model.selectedItem().map(item -> item.id().value().toString()).orElse(""));
    }

    @Override public Map<String, String> typed() {
        return forms.typed();
    }

    @Override public void retype(Map<String, String> typed) {
        forms.retype(typed);
    }

    @Override public void forget() {
        forms.forget();
        model.forgetDrafts();
        show();
    }

    @Override public void openDialog(Bookmark asked) {
        dialog = Optional.of(asked);
        if (model.selected().isPresent()) askedDialog();
    }

    private void askedDialog() {
        Optional<Bookmark> asked = dialog;
        dialog = Optional.empty();
        asked.ifPresent(place -> doors.openDialog(model, place));
    }

    @Override public Optional<Node> firstFocus() {
        return Optional.of(agenda.node());
    }

    @Override public void refresh() {
        model.load();
    }
}
