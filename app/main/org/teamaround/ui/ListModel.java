package org.teamaround.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import org.teamaround.ui.list.Chip;
import org.teamaround.ui.list.Column;
import org.teamaround.ui.list.Rows;
import org.teamaround.ui.list.Sorting;
import org.teamaround.ui.list.Wish;

/**
 * The rows of a list, narrowed and sorted. A short list is arranged at once; a long one beside the window, so that no letter typed waits for
 * the one before.
 */
public final class ListModel<T> {
    /** Up to here it takes no longer than drawing. */
    static final int AT_ONCE = 1500;
    final StringProperty words = new SimpleStringProperty("");
    final ObservableList<Chip> chips = FXCollections.observableArrayList();
    private final ObservableList<T> items;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper size = new ReadOnlyIntegerWrapper();
    private final List<Column<T>> columns = new ArrayList<>();
    private final Map<String, Predicate<T>> conditions = new java.util.LinkedHashMap<>();
    private final ListChangeListener<T> changed = change -> read();
    private Optional<Background> background = Optional.empty();
    private Function<T, String> alsoFoundBy = row -> "";
    private List<Sorting<T>> sorting = List.of();
    private Consumer<List<T>> show = shown::setAll;
    private Rows<T> rows;
    /** Tells the answer that is wanted from those overtaken by another wish. */
    private int asked;

    ListModel(ObservableList<T> items) {
        this.items = items;
        rows = new Rows<>(List.of(), this::said);
        items.addListener(new WeakListChangeListener<>(changed));
        words.subscribe((before, now) -> arrange());
        chips.addListener((ListChangeListener<Chip>) change -> arrange());
        read();
    }

    void arrangesOn(Background beside) {
        background = Optional.of(beside);
    }

    /** Shows what was found, keeping what was chosen. */
    void showsBy(Consumer<List<T>> way) {
        show = way;
    }

    void add(Column<T> column) {
        columns.removeIf(known -> known.key().equals(column.key()));
        columns.add(column);
        read();
    }

    void alsoFoundBy(Function<T, String> more) {
        alsoFoundBy = more;
        read();
    }

    void condition(String name, Predicate<T> holds) {
        conditions.put(name, holds);
    }

    private String said(T row) {
        return Stream.concat(columns.stream().filter(column -> column.kind() == Column.Kind.WORDS).map(column -> column.words().apply(row)), Stream.of(alsoFoundBy.apply(row)))
            .collect(Collectors.joining(" "));
    }

    private void read() {
        rows = new Rows<>(List.copyOf(items), this::said);
        size.set(rows.size());
        arrange();
    }

    void sort(List<Sorting<T>> by) {
        if (sorting.equals(by)) return;
        sorting = List.copyOf(by);
        arrange();
    }

    private void arrange() {
        int mine = ++asked;
        Rows<T> of = rows;
        Wish<T> wish = Wish.of(words.get(), chips.stream().map(this::test).toList(), sorting);
        if (background.isEmpty() || of.size() <= AT_ONCE) show.accept(of.arranged(wish));
        else background.get().runLong(() -> of.arranged(wish), found -> {
            if (mine == asked) show.accept(found);
        }, fault -> {
            throw fault;
        });
    }

    /** A chip that this list does not know, of another program, holds for every row. */
    private Predicate<T> test(Chip chip) {
        return switch (chip) {
            case Chip.Only(String condition) -> conditions.getOrDefault(condition, row -> true);
            case Chip.Picked(String column, var marks) -> column(column).<Predicate<T>>map(of -> row -> marks.contains(of.mark().apply(row))).orElse(row -> true);
        };
    }

    boolean knows(Chip chip) {
        return switch (chip) {
            case Chip.Only(String condition) -> conditions.containsKey(condition);
            case Chip.Picked(String column, var marks) -> column(column).isPresent() && !marks.isEmpty();
        };
    }

    Optional<Column<T>> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** How many rows there would be of each mark, with every other chip as it is. */
    Map<String, Integer> counted(String column) {
        List<Predicate<T>> others = chips.stream().filter(chip -> !(chip instanceof Chip.Picked picked && picked.column().equals(column))).map(this::test).toList();
        return column(column).map(of -> rows.counted(of, others)).orElse(Map.of());
    }

    /** Marks that are picked in this column; empty for all. */
    java.util.Set<String> picked(String column) {
        return chips.stream().flatMap(chip -> chip instanceof Chip.Picked picked && picked.column().equals(column) ? picked.marks().stream() : Stream.empty())
            .collect(Collectors.toSet());
    }

    /** Its chip keeps its place; with no marks it goes. */
    void pick(Chip.Picked picked) {
        List<Chip> now = new ArrayList<>(chips);
        int at = 0;
        while (at < now.size() && !(now.get(at) instanceof Chip.Picked other && other.column().equals(picked.column()))) at++;
        if (at < now.size()) now.remove(at);
        if (!picked.marks().isEmpty()) now.add(at, picked);
        chips.setAll(now);
    }

    void only(String condition, boolean on) {
        Chip chip = new Chip.Only(condition);
        if (!on) chips.remove(chip);
        else if (!chips.contains(chip)) chips.add(chip);
    }

    /** Somebody is about to type. */
    void makeReady() {
        Rows<T> of = rows;
        if (of.size() > AT_ONCE) background.ifPresent(beside -> beside.runLong(() -> {
            of.makeReady();
            return true;
        }, ready -> { }, fault -> {
            throw fault;
        }));
    }

    boolean isNarrowed() {
        return !chips.isEmpty() || !words.get().isBlank();
    }

    ObservableList<T> shown() {
        return shown;
    }

    /** All rows, shown or not. */
    ReadOnlyIntegerProperty size() {
        return size.getReadOnlyProperty();
    }

    List<String> conditions() {
        return List.copyOf(conditions.keySet());
    }
}
