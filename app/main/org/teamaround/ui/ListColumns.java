package org.teamaround.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.teamaround.ui.list.Shape;
import org.teamaround.ui.list.Shape.Laid;
import org.teamaround.ui.list.Shape.Sorted;
import org.teamaround.ui.list.Sorting;

/** The columns of one list: their order, which of them show, how wide they are, which of them sort. */
final class ListColumns<T> {
    private final TableView<T> table;
    private final ColumnWidths widths;
    private final List<ListColumn<T>> all = new ArrayList<>();

    ListColumns(TableView<T> table, ColumnWidths widths) {
        this.table = table;
        this.widths = widths;
    }

    void add(ListColumn<T> column) {
        all.add(column);
        table.getColumns().add(column.header());
    }

    void change(UnaryOperator<ListColumn<T>> last) {
        ListColumn<T> now = last.apply(all.removeLast());
        all.add(now);
        now.header().setVisible(now.shown());
    }

    ListColumn<T> last() {
        return all.getLast();
    }

    List<ListColumn<T>> all() {
        return List.copyOf(all);
    }

    Optional<ListColumn<T>> of(String key) {
        return all.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** In the order in which they stand, with those that are hidden. */
    List<ListColumn<T>> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(column -> table.getColumns().indexOf(column.header()))).toList();
    }

    List<ListColumn<T>> shown() {
        return inOrder().stream().filter(column -> column.header().isVisible()).toList();
    }

    List<Sorting<T>> sorting() {
        List<Sorting<T>> by = new ArrayList<>();
        for (TableColumn<T, ?> header : table.getSortOrder())
            all.stream().filter(column -> column.header() == header).findFirst()
                .ifPresent(column -> by.add(new Sorting<>(column.column(), header.getSortType() == SortType.DESCENDING)));
        return by;
    }

    void sort(List<Sorted> by) {
        List<TableColumn<T, ?>> order = new ArrayList<>();
        by.forEach(sorted -> of(sorted.column()).map(ListColumn::header).filter(header -> !order.contains(header)).ifPresent(header -> {
            header.setSortType(sorted.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            order.add(header);
        }));
        table.getSortOrder().setAll(order);
    }

    List<Sorted> sorted() {
        return sorting().stream().map(by -> new Sorted(by.column().key(), by.descending())).toList();
    }

    List<Laid> laid() {
        return inOrder().stream().map(column -> new Laid(column.key(), column.header().isVisible(), widths.own(column.header()))).toList();
    }

    /** Columns that are not named keep their place among the others as the program has it. At least one column always shows. */
    void lay(List<Laid> wanted) {
        List<TableColumn<T, ?>> order = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Laid laid : wanted) of(laid.column()).filter(column -> known.add(column.key())).ifPresent(column -> {
            order.add(column.header());
            column.header().setVisible(laid.shown());
            widths.own(column.header(), laid.ems());
        });
        for (int at = 0; at < all.size(); at++) if (!known.contains(all.get(at).key())) order.add(Math.min(at, order.size()), asItComes(all.get(at)));
        if (order.stream().noneMatch(TableColumn::isVisible)) all.getFirst().header().setVisible(true);
        List<TableColumn<T, ?>> sorting = List.copyOf(table.getSortOrder());
        if (!order.equals(table.getColumns())) table.getColumns().setAll(order);
        if (!sorting.equals(table.getSortOrder())) table.getSortOrder().setAll(sorting);
        widths.lay();
    }

    private TableColumn<T, ?> asItComes(ListColumn<T> column) {
        column.header().setVisible(column.shown());
        widths.own(column.header(), 0);
        return column.header();
    }

    /** As the program lays them. */
    void reset() {
        lay(List.of());
        table.getSortOrder().clear();
    }

    boolean isPlain() {
        boolean asTheyCome = all.stream().map(ListColumn::header).toList().equals(table.getColumns());
        return asTheyCome && all.stream().allMatch(column -> column.header().isVisible() == column.shown() && widths.own(column.header()) == 0);
    }

    /** The last one that shows stays. */
    void show(ListColumn<T> column, boolean on) {
        if (!on && shown().size() <= 1) return;
        column.header().setVisible(on);
        widths.lay();
    }

    /** One place earlier or later. */
    void move(ListColumn<T> column, int step) {
        List<Laid> order = new ArrayList<>(laid());
        int at = inOrder().indexOf(column);
        int to = at + step;
        if (to < 0 || to >= order.size()) return;
        Collections.swap(order, at, to);
        lay(order);
    }

    /** A little wider or narrower. */
    void widen(ListColumn<T> column, double ems) {
        widths.widen(column.header(), ems);
    }

    /** This column alone: up, then down, then not at all; with {@code more} beside those that sort already. */
    void sortBy(ListColumn<T> column, boolean more) {
        List<Sorted> by = new ArrayList<>(sorted());
        Optional<Sorted> now = by.stream().filter(sorted -> sorted.column().equals(column.key())).findFirst();
        if (!more) by.removeIf(sorted -> !sorted.column().equals(column.key()));
        if (now.isEmpty()) by.add(new Sorted(column.key(), false));
        else if (now.get().descending()) by.remove(now.get());
        else by.set(by.indexOf(now.get()), new Sorted(column.key(), true));
        sort(by);
    }

    Shape shape() {
        return new Shape(isPlain() ? List.of() : laid(), sorted(), List.of(), "");
    }
}
