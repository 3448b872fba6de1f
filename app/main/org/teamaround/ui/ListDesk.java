package org.teamaround.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.teamaround.ui.list.Chip;
import org.teamaround.ui.list.Column;
import org.teamaround.ui.list.NamedShape;
import org.teamaround.ui.list.Shape;

/** Joins a list to its user: the quiet row above it, how it was laid the last time, views by name, rows copied. */
final class ListDesk<T> {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private final Desk desk;
    private final TableList<T> list;
    private boolean laying;
    private boolean filters;
    /** What the list says when it is empty of itself. */
    private Optional<Node> plain = Optional.empty();
    /** Widths when the mouse was pressed. */
    private List<Double> before = List.of();

    ListDesk(Desk desk, TableList<T> list) {
        this.desk = desk;
        this.list = list;
    }

    void lay() {
        filters = true;
        sayNothingFits();
        lay(new ListTools<>(this));
    }

    void layWithoutFilter() {
        lay(ListTools.withoutFilter(this));
    }

    private void lay(ListTools<T> tools) {
        TableView<T> table = list.table();
        table.setTableMenuButtonVisible(false);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns().all().forEach(column -> column.header().setReorderable(true));
        list.getChildren().addFirst(tools);
        list.getStyleClass().add("list-with-tools");
        desk.views().opening(list.keys()).ifPresent(this::take);
        model().chips.addListener((ListChangeListener<Chip>) change -> changed());
        table.getSortOrder().addListener((ListChangeListener<TableColumn<T, ?>>) change -> changed());
        table.getColumns().addListener((ListChangeListener<TableColumn<T, ?>>) change -> changed());
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> before = widths());
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> edgesMayHaveMoved());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.setContextMenu(menu());
    }

    /** A list that is empty because of its filter says so, and how to be rid of it. */
    private void sayNothingFits() {
        Node nothing = new EmptyState("bi-funnel", desk.text().of("ui.list.nothing"), new Buttons(desk.text()).plain(Action.of("ui.list.view.all", this::takeAll)));
        model().chips.addListener((ListChangeListener<Chip>) change -> sayWhy(nothing));
        model().words.subscribe((was, typed) -> sayWhy(nothing));
    }

    /** A page may say something else of its own while nothing is narrowed. */
    private void sayWhy(Node nothing) {
        Node now = list.table().getPlaceholder();
        if (list.table().placeholderProperty().isBound() || model().isNarrowed() == (now == nothing)) return;
        if (model().isNarrowed()) plain = Optional.of(now);
        list.table().setPlaceholder(model().isNarrowed() ? nothing : plain.orElse(now));
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) copy();
        else if (event.getCode() == KeyCode.ESCAPE && !model().words.get().isEmpty()) model().words.set("");
        else return;
        event.consume();
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        list.opening().ifPresent(open -> menu.getItems().add(item("ui.list.open", () -> list.selected().ifPresent(open))));
        MenuItem copy = item("ui.list.copy", this::copy);
        copy.setAccelerator(COPY);
        menu.getItems().add(copy);
        return menu;
    }

    MenuItem item(String key, Runnable act) {
        return worded(desk.text().of(key), act);
    }

    MenuItem worded(String words, Runnable act) {
        MenuItem item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }

    private void edgesMayHaveMoved() {
        if (before.isEmpty() || before.equals(widths())) return;
        list.widths().takeAsTheyAre();
        changed();
    }

    private List<Double> widths() {
        return columns().shown().stream().map(column -> column.header().getWidth()).sorted().toList();
    }

    /** The rows that are chosen, as they show; what is withheld in the list is withheld in the copy. */
    private void copy() {
        List<T> rows = list.allSelected();
        if (rows.isEmpty()) return;
        List<ListColumn<T>> shown = columns().shown();
        CopiedRows copied = new CopiedRows(shown.stream().map(ListColumn::heading).toList(),
            rows.stream().map(row -> shown.stream().map(column -> column.column().words().apply(row)).toList()).toList());
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copied.text(), DataFormat.HTML, copied.html()));
        desk.views().copied(list.title(), rows.size());
        desk.navigator().say(desk.text().of("ui.list.copied", rows.size()));
    }

    /** To be kept, unless it is the keeping itself that lays the list. */
    void changed() {
        if (!laying) desk.views().leave(list.keys(), shape().withoutWords());
    }

    Shape shape() {
        Shape laid = columns().shape();
        return new Shape(laid.columns(), laid.sorting(), List.copyOf(model().chips), model().words.get());
    }

    /** Chips and columns that are no more are passed over. */
    void take(Shape shape) {
        laying = true;
        if (!shape.columns().isEmpty()) columns().lay(shape.columns());
        columns().sort(shape.sorting());
        model().words.set(filters ? shape.words() : "");
        model().chips.setAll(filters ? shape.chips().stream().filter(model()::knows).distinct().toList() : List.of());
        laying = false;
    }

    /** Everything shows again, as it came, in the columns as they are. */
    void takeAll() {
        take(Shape.PLAIN);
        changed();
    }

    void choose(Shape shape) {
        take(shape);
        changed();
        list.table().requestFocus();
    }

    void keep(String name, boolean first) {
        desk.views().keep(list.keys(), new NamedShape(name, shape(), first));
        desk.navigator().say(desk.text().of("ui.list.kept", name));
    }

    void forget(String name) {
        desk.views().forget(list.keys(), name);
        desk.navigator().say(desk.text().of("ui.list.forgotten", name));
    }

    List<NamedShape> named() {
        return desk.views().named(list.keys());
    }

    /** In words, as a chip says it. */
    String said(Chip chip) {
        return switch (chip) {
            case Chip.Only(String condition) -> desk.text().of(list.keys() + ".only." + condition);
            case Chip.Picked picked -> desk.text().of("ui.list.picked", columns().of(picked.column()).map(ListColumn::heading).orElse(""),
                String.join(", ", picked.inOrder().stream().map(mark -> said(picked.column(), mark)).toList()));
        };
    }

    /** A mark in words: as it stands in the column, or a span of days. */
    String said(String column, String mark) {
        Optional<String> span = isDate(column) ? desk.text().find("ui.list.span." + mark.toLowerCase(java.util.Locale.ROOT).replace('_', '-')) : Optional.empty();
        return span.orElse(mark.isBlank() ? desk.text().of("ui.list.none") : mark);
    }

    private boolean isDate(String column) {
        return model().column(column).filter(of -> of.kind() == Column.Kind.DAY).isPresent();
    }

    Stream<ListColumn<T>> picks() {
        return columns().all().stream().filter(ListColumn::picked);
    }

    ListModel<T> model() {
        return list.model();
    }

    ListColumns<T> columns() {
        return list.columns();
    }

    TableList<T> list() {
        return list;
    }

    Desk desk() {
        return desk;
    }
}
