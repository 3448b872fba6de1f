package org.teamaround.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Which columns a list has, in which order, how wide, sorted by which: all by keys, and seen at once in the list behind. */
final class ListColumnsScreen<T> extends Screen {
    private static final double STEP = 2;
    private final ListDesk<T> desk;
    private final Text text;
    private final Columns<T> columns = new Columns<>();
    private final VBox body = new VBox();

    ListColumnsScreen(ListDesk<T> desk) {
        this.desk = desk;
        text = desk.desk().text();
        columns.setCellFactory(view -> new TickCell<>(column -> column.header().isVisible(), this::said, this::turn));
        columns.setAccessibleText(text.of("ui.list.columns.spoken"));
        columns.getStyleClass().addAll("tick-list", "list-columns");
        columns.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Label help = new Label(text.of("ui.list.columns.keys"));
        WrappedWords.of(help);
        help.getStyleClass().add("field-help");
        body.getStyleClass().add("dialog-body");
        body.getChildren().addAll(columns, help, acts());
        lay(Optional.empty());
    }

    /** The arrows move a column here; in the window Alt+Left goes back a page. */
    private static final class Columns<T> extends ListView<ListColumn<T>> implements ClaimsKeys {
        @Override
        public boolean claims(KeyEvent event) {
            return event.isAltDown() && event.getCode().isArrowKey();
        }
    }

    private String said(ListColumn<T> column) {
        List<org.teamaround.ui.list.Shape.Sorted> sorted = desk.columns().sorted();
        for (int place = 0; place < sorted.size(); place++) {
            String key = sorted.get(place).descending() ? "ui.list.columns.down" : "ui.list.columns.up";
            if (sorted.get(place).column().equals(column.key())) return text.of(key, column.heading(), place + 1);
        }
        return column.heading();
    }

    private Node acts() {
        Buttons buttons = new Buttons(text);
        FlowPane acts = new FlowPane(buttons.plain(act("earlier", column -> desk.columns().move(column, -1)).icon("bi-arrow-up")),
            buttons.plain(act("later", column -> desk.columns().move(column, 1)).icon("bi-arrow-down")),
            buttons.plain(act("sort", column -> desk.columns().sortBy(column, false)).icon("bi-sort-down")),
            buttons.plain(act("wider", column -> desk.columns().widen(column, STEP))),
            buttons.plain(act("narrower", column -> desk.columns().widen(column, -STEP))),
            buttons.plain(Action.of("ui.list.columns.reset", this::reset)));
        acts.getStyleClass().addAll("acts", "head-acts");
        return acts;
    }

    private Action act(String name, Consumer<ListColumn<T>> what) {
        return Action.of("ui.list.columns." + name, () -> change(what));
    }

    private void reset() {
        desk.columns().reset();
        lay(Optional.empty());
        desk.changed();
    }

    private void turn(ListColumn<T> column) {
        desk.columns().show(column, !column.header().isVisible());
        lay(Optional.of(column));
        desk.changed();
    }

    private void change(Consumer<ListColumn<T>> what) {
        Optional<ListColumn<T>> chosen = Optional.ofNullable(columns.getSelectionModel().getSelectedItem());
        chosen.ifPresent(what);
        lay(chosen);
        desk.changed();
    }

    private void lay(Optional<ListColumn<T>> chosen) {
        columns.getItems().setAll(desk.columns().inOrder());
        TickCell.fit(columns);
        int at = chosen.map(columns.getItems()::indexOf).orElse(0);
        columns.getSelectionModel().clearAndSelect(at);
        columns.scrollTo(Math.max(0, at - 3));
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.SPACE) change(column -> desk.columns().show(column, !column.header().isVisible()));
        else if (event.isAltDown() && (key == KeyCode.UP || key == KeyCode.LEFT)) change(column -> desk.columns().move(column, -1));
        else if (event.isAltDown() && (key == KeyCode.DOWN || key == KeyCode.RIGHT)) change(column -> desk.columns().move(column, 1));
        else if (key == KeyCode.S) change(column -> desk.columns().sortBy(column, event.isShiftDown()));
        else if (key == KeyCode.PLUS || key == KeyCode.ADD || key == KeyCode.EQUALS) change(column -> desk.columns().widen(column, STEP));
        else if (key == KeyCode.MINUS || key == KeyCode.SUBTRACT) change(column -> desk.columns().widen(column, -STEP));
        else if (key == KeyCode.ESCAPE) desk.desk().navigator().closeDialog();
        else return;
        event.consume();
    }

    @Override
    public String title() {
        return text.of("ui.list.columns.title", desk.list().title());
    }

    @Override
    public Node content() {
        return body;
    }

    @Override
    public Optional<Node> firstFocus() {
        return Optional.of(columns);
    }
}
