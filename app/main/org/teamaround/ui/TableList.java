package org.teamaround.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.teamaround.kernel.Folded;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A list of records in columns: sorted by a click on a heading, opened by Enter or double click. Column headings are the texts
 * {@code keys.name}; when there is nothing to show it says {@code keys.empty}.
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
    private int row;

    public TableList(Text text, String keys, ObservableList<T> items) {
        this.text = text;
        this.keys = keys;
        SortedList<T> sorted = new SortedList<>(items);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new EmptyState("bi-inbox", text.of(keys + ".empty")));
        new Letters(this, em::set);
        widths = new ColumnWidths(table, em);
        table.setTableMenuButtonVisible(true);
        table.setAccessibleText(text.find(keys + ".title").orElse(text.of(keys + ".empty")));
        table.getStyleClass().addAll("table-list");
        table.focusedProperty().subscribe(is -> ready());
        table.getItems().addListener((ListChangeListener<T>) change -> ready());
        table.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            if (at.intValue() >= 0) row = at.intValue();
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(this, Priority.ALWAYS);
        getChildren().add(table);
    }

    /** Under the keyboard a row is always chosen, so that Enter opens it; after a new reading the one that stands where it stood. */
    private void ready() {
        if (!table.isFocused() || !table.getSelectionModel().isEmpty() || table.getItems().isEmpty()) return;
        table.getSelectionModel().select(Math.min(row, table.getItems().size() - 1));
    }

    /** Words, sorted without regard to case and accents. */
    public TableList<T> column(String name, double ems, Function<T, String> words) {
        return add(name, ems, LEAST, words, Comparator.comparing(Folded::plain), said -> said, said -> Optional.empty());
    }

    public TableList<T> number(String name, double ems, Function<T, Integer> number) {
        return add(name, ems, LEAST, number, Comparator.naturalOrder(), String::valueOf, value -> Optional.empty());
    }

    /** A date, or nothing; those without come last. */
    public TableList<T> date(String name, double ems, Function<T, Optional<LocalDate>> date) {
        Comparator<Optional<LocalDate>> order = Comparator.comparing(day -> day.orElse(LocalDate.MAX));
        return add(name, Math.max(ems, DATE), DATE, date, order, day -> day.map(Dates::day).orElse(""), day -> Optional.empty());
    }

    /** A badge, sorted by its words. */
    public TableList<T> badge(String name, double ems, Function<T, Badge> badge) {
        return add(name, ems, ems, badge, Comparator.comparing(Badge::getText), shown -> "", Optional::of);
    }

    private <V> TableList<T> add(String name, double wanted, double least, Function<T, V> value, Comparator<V> order,
            Function<V, String> words, Function<V, Optional<Node>> picture) {
        TableColumn<T, V> column = new TableColumn<>(text.of(keys + '.' + name));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(of -> new ListCellOf<>(words, picture));
        column.setComparator(order);
        widths.add(column, wanted, least);
        column.setReorderable(false);
        table.getColumns().add(column);
        return this;
    }

    /** On Enter, or a double click. */
    public TableList<T> opens(Consumer<T> open) {
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            selected().ifPresent(open);
            event.consume();
        });
        table.setRowFactory(view -> {
            TableRow<T> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) open.accept(row.getItem());
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

    public Optional<T> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
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
}
