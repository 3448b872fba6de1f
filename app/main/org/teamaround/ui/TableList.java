package org.teamaround.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.teamaround.ui.list.Column;
import org.teamaround.ui.list.DateSpan;
import org.teamaround.ui.list.Shape;

/**
 * A list of records in columns: sorted by a click on a heading, opened by Enter or double click, letters lead to the next row that begins so.
 * Column headings are the texts {@code keys.name}; when there is nothing to show it says {@code keys.empty}. With {@link #tools} it is one
 * that people live in: narrowed, laid as each user likes and kept so, its rows copied as a table.
 */
public final class TableList<T> extends VBox {
    /** In em: what any column needs, what a date needs, how high a row is. */
    private static final double LEAST = 4;
    private static final double DATE = 9.2;
    private static final double ROW = 2.6;
    private static final int EMPTY_ROWS = 4;
    private final Text text;
    private final String keys;
    private final TableView<T> table = new TableView<>();
    private final DoubleProperty em = new SimpleDoubleProperty(Theme.BASE_SIZE);
    private final ColumnWidths widths;
    private final ListColumns<T> columns;
    private final ListModel<T> model;
    private final List<NamedOffer> offers = new ArrayList<>();
    private Supplier<LocalDate> today = () -> LocalDate.EPOCH;
    private Optional<Consumer<T>> open = Optional.empty();
    private int row;

    /** A view that the program offers. */
    record NamedOffer(String name, Shape shape) {}

    public TableList(Text text, String keys, ObservableList<T> items) {
        this.text = text;
        this.keys = keys;
        model = new ListModel<>(items);
        model.showsBy(this::show);
        table.setItems(model.shown());
        table.setPlaceholder(new EmptyState("bi-inbox", text.of(keys + ".empty")));
        new Letters(this, em::set);
        widths = new ColumnWidths(table, em);
        columns = new ListColumns<>(table, widths);
        table.setSortPolicy(view -> sortAsTold());
        table.setTableMenuButtonVisible(true);
        table.setAccessibleText(title());
        table.getStyleClass().addAll("table-list");
        table.focusedProperty().subscribe(is -> ready());
        table.getItems().addListener((ListChangeListener<T>) change -> ready());
        table.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0) row = at.intValue();
        });
        new JumpByLetters<>(table, () -> columns.shown().getFirst().column().words());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().add(table);
    }

    private boolean sortAsTold() {
        model.sort(columns.sorting());
        return true;
    }

    /** The same rows stay chosen where they are still there. */
    private void show(List<T> rows) {
        if (rows.equals(table.getItems())) return;
        Optional<T> chosen = selected();
        model.shown().setAll(rows);
        chosen.map(rows::indexOf).filter(at -> at >= 0).ifPresent(table.getSelectionModel()::clearAndSelect);
    }

    /** Under the keyboard a row is always chosen, so that Enter opens it; after a new reading the one that stands where it stood. */
    private void ready() {
        if (!table.isFocused() || !table.getSelectionModel().isEmpty() || table.getItems().isEmpty()) return;
        table.getSelectionModel().select(Math.min(row, table.getItems().size() - 1));
    }

    /** Words, sorted without regard to case and accents. */
    public TableList<T> column(String name, double ems, Function<T, String> words) {
        return add(Column.words(name, words), ems, LEAST, words, said -> said, said -> Optional.empty());
    }

    public TableList<T> number(String name, double ems, Function<T, Integer> number) {
        return add(Column.number(name, number), ems, LEAST, number, String::valueOf, value -> Optional.empty());
    }

    /** A date, or nothing; those without come last. */
    public TableList<T> date(String name, double ems, Function<T, Optional<LocalDate>> date) {
        Column<T> column = Column.date(name, date, Dates::day, day -> DateSpan.of(day, today.get()));
        return add(column, Math.max(ems, DATE), DATE, date, day -> day.map(Dates::day).orElse(""), day -> Optional.empty());
    }

    /** A badge, sorted by its words. */
    public TableList<T> badge(String name, double ems, Function<T, Badge> badge) {
        return add(Column.words(name, row -> badge.apply(row).getText()), ems, ems, badge, shown -> "", Optional::of);
    }

    private <V> TableList<T> add(Column<T> meaning, double wanted, double least, Function<T, V> value, Function<V, String> words,
            Function<V, Optional<Node>> picture) {
        TableColumn<T, V> column = new TableColumn<>(text.of(keys + '.' + meaning.key()));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(of -> new ListCellOf<>(words, picture));
        column.setReorderable(false);
        widths.add(column, wanted, least);
        columns.add(new ListColumn<>(meaning, column, true, false));
        model.add(meaning);
        return this;
    }

    /** The last column is sorted by something else than its words; rows without it come last. */
    public TableList<T> sortedBy(Function<T, ? extends Optional<? extends Comparable<?>>> what) {
        columns.change(column -> column.meaning(column.column().sortedBy(what)));
        model.add(columns.last().column());
        return this;
    }

    /** What the last column says, where a picture stands in its stead. */
    public TableList<T> said(Function<T, String> words) {
        columns.change(column -> column.meaning(Column.words(column.key(), words)));
        model.add(columns.last().column());
        return this;
    }

    /** Rows can be picked by what the last column says of them. */
    public TableList<T> picked() {
        columns.change(ListColumn::pickedBy);
        return this;
    }

    /** The last column waits in the column chooser. */
    public TableList<T> hidden() {
        columns.change(ListColumn::hiddenAtFirst);
        return this;
    }

    /** Words by which a row is found although they stand in no column. */
    public TableList<T> foundBy(Function<T, String> words) {
        model.alsoFoundBy(words);
        return this;
    }

    /** A narrowing by name, such as "overdue"; said as {@code keys.only.name}. */
    public TableList<T> only(String name, Predicate<T> holds) {
        model.condition(name, holds);
        return this;
    }

    /** A view that is there for everybody: the narrowing of this name alone; called {@code keys.view.name}. */
    public TableList<T> offers(String name) {
        offers.add(new NamedOffer(name, Shape.only(name)));
        return this;
    }

    /** The same, sorted by a column. */
    public TableList<T> offers(String name, String column) {
        offers.add(new NamedOffer(name, Shape.only(name).sortedBy(column, false)));
        return this;
    }

    /** With everything for a list people live in; called last. What somebody makes of it is kept with the vault. */
    public TableList<T> tools(Desk desk) {
        today = desk.moment()::today;
        model.arrangesOn(desk.background());
        new ListDesk<>(desk, this).lay();
        return this;
    }

    /** As {@link #tools}, where the rows are only a part of what there is: laid and copied, not narrowed. */
    public TableList<T> partly(Desk desk) {
        new ListDesk<>(desk, this).layWithoutFilter();
        return this;
    }

    /** On Enter, or a double click. */
    public TableList<T> opens(Consumer<T> opened) {
        open = Optional.of(opened);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            selected().ifPresent(opened);
            event.consume();
        });
        table.setRowFactory(view -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) opened.accept(row.getItem());
            });
            return row;
        });
        return this;
    }

    /** As high as its rows, for short lists inside a page. */
    public TableList<T> compact(int mostRows) {
        table.fixedCellSizeProperty().bind(em.multiply(ROW));
        table.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> (rows(mostRows) + 1.4) * ROW * em.get(), table.getItems(), em));
        table.minHeightProperty().bind(table.prefHeightProperty());
        return this;
    }

    /** An empty list needs room for its sentence. */
    private int rows(int most) {
        return table.getItems().isEmpty() ? EMPTY_ROWS : Math.clamp(table.getItems().size(), 2, Math.max(2, most));
    }

    /** Leads to the filter of the first list on a page that has one; false where none has. */
    public static boolean findIn(Node page) {
        return ListTools.focusIn(page);
    }

    public Optional<T> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /** In the order in which they stand. */
    List<T> allSelected() {
        return table.getSelectionModel().getSelectedIndices().stream().sorted(Comparator.naturalOrder()).filter(at -> at >= 0 && at < table.getItems().size())
            .map(table.getItems()::get).toList();
    }

    public void onSelection(Consumer<Optional<T>> listener) {
        table.getSelectionModel().selectedItemProperty().subscribe(item -> listener.accept(Optional.ofNullable(item)));
    }

    public void selectFirst() {
        table.getSelectionModel().selectFirst();
    }

    /** For focus and for what this class does not offer. */
    public TableView<T> table() {
        return table;
    }

    ListModel<T> model() {
        return model;
    }

    ListColumns<T> columns() {
        return columns;
    }

    ColumnWidths widths() {
        return widths;
    }

    List<NamedOffer> offers() {
        return List.copyOf(offers);
    }

    Optional<Consumer<T>> opening() {
        return open;
    }

    String keys() {
        return keys;
    }

    /** Of the list, in words. */
    String title() {
        return text.find(keys + ".title").orElse(text.of(keys + ".empty"));
    }
}
