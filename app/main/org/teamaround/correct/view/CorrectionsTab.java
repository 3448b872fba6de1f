package org.teamaround.correct.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.teamaround.kernel.Right;
import org.teamaround.person.PersonId;
import org.teamaround.person.view.ChildTab;
import org.teamaround.ui.Action;
import org.teamaround.ui.Bookmark;
import org.teamaround.ui.Buttons;
import org.teamaround.ui.Dates;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Section;
import org.teamaround.ui.TableList;
import org.teamaround.ui.Theme;
import org.teamaround.ui.WrappedWords;

/** Everything on a child's record, and the way to put each right: its dates, the child it stands with, the bin; and its history. */
public final class CorrectionsTab implements ChildTab {
    private static final String CHILD = "child";
    private static final String RECORD = "record";
    private static final Bookmark DATE = Bookmark.of("correct-date");
    private static final Bookmark MOVE = Bookmark.of("correct-move");
    private static final Bookmark BIN = Bookmark.of("correct-bin");
    private final Desk desk;
    private final CorrectionsModel model;
    private final Buttons buttons;

    public CorrectionsTab(Desk desk, CorrectionsModel model) {
        this.desk = desk;
        this.model = model;
        buttons = new Buttons(desk);
    }

    @Override public String title() {
        return "correct.tab.title";
    }

    @Override public int order() {
        return 80;
    }

    @Override public Node content(PersonId child) {
        VBox body = new VBox(Theme.BASE_SIZE);
        model.load(child, seen -> body.getChildren().setAll(parts(seen)));
        return body;
    }

    private List<Node> parts(CorrectionsModel.Seen seen) {
        List<Node> parts = new ArrayList<>(List.of(records(seen)));
        if (!seen.traces().isEmpty()) parts.add(new Section(desk.text().of("correct.tab.traces"), seen.traces().stream().map(CorrectionsTab::wrapped).toArray(Node[]::new)));
        return parts;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        WrappedWords.of(label);
        return label;
    }

    private Section records(CorrectionsModel.Seen seen) {
        TableList<CorrectionRow> table = new TableList<>(desk.text(), "correct.tab.list", FXCollections.observableArrayList(seen.rows()))
            .column("what", 24, CorrectionRow::what).date("on", 9, CorrectionRow::on).column("dates", 30, this::dates).opens(this::history);
        table.table().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.H || !event.isShortcutDown()) return;
            event.consume();
            table.selected().ifPresent(this::history);
        });
        return new Section(desk.text().of("correct.tab.records"), table).beside(buttons.quiet(act(table, "correct.tab.history", row -> true, this::history)),
            buttons.quiet(act(table, "correct.tab.bin", row -> row.bin().isPresent(), row -> bin(seen.child(), row)).needs(Right.CORRECT)),
            buttons.plain(act(table, "correct.tab.move", row -> row.moved().isPresent(), row -> move(seen.child(), row)).icon("bi-arrow-left-right").needs(Right.CORRECT)),
            buttons.plain(act(table, "correct.tab.date", row -> !row.dates().isEmpty(), row -> date(seen.child(), row)).icon("bi-calendar").needs(Right.CORRECT)));
    }

    private static Action act(TableList<CorrectionRow> table, String key, Predicate<CorrectionRow> fits, Consumer<CorrectionRow> act) {
        BooleanBinding can = Bindings.createBooleanBinding(() -> table.selected().filter(fits).isPresent(), table.table().getSelectionModel().selectedItemProperty());
        return Action.of(key, () -> table.selected().ifPresent(act)).enabledWhen(can);
    }

    private String dates(CorrectionRow row) {
        return String.join(", ", row.dates().stream().map(date -> desk.text().of("correct.tab.date-of", date.kind().word(), Dates.number(date.day()))).toList());
    }

    private void history(CorrectionRow row) {
        desk.navigator().openDialog(new HistoryScreen(desk, model.history(row)));
    }

    private void date(PersonId child, CorrectionRow row) {
        desk.navigator().open(new DateScreen(desk, model.date(child, row, () -> done("correct.done.date"))), at(DATE, child, row));
    }

    private void move(PersonId child, CorrectionRow row) {
        desk.navigator().open(new MoveScreen(desk, model.move(child, row, () -> done("correct.done.move"))), at(MOVE, child, row));
    }

    private void bin(PersonId child, CorrectionRow row) {
        desk.navigator().open(new ToBinScreen(desk, model.bin(row, () -> done("correct.done.bin"))), at(BIN, child, row));
    }

    private static Bookmark at(Bookmark place, PersonId child, CorrectionRow row) {
        return place.with(CHILD, child).with(RECORD, row.record());
    }

    private void done(String key) {
        desk.navigator().finish();
        desk.navigator().say(desk.text().of(key, Dates.time(desk.moment().local().toLocalTime())));
    }

    @Override public boolean reopen(Bookmark place) {
        boolean mine = place.isAt(DATE.place()) || place.isAt(MOVE.place()) || place.isAt(BIN.place());
        if (mine) model.row(new PersonId(place.uuid(CHILD)), place.uuid(RECORD), row -> reopen(place, new PersonId(place.uuid(CHILD)), row));
        return mine;
    }

    private void reopen(Bookmark place, PersonId child, CorrectionRow row) {
        if (place.isAt(DATE.place())) date(child, row);
        else if (place.isAt(MOVE.place())) move(child, row);
        else bin(child, row);
    }
}
