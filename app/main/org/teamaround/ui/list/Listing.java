package org.teamaround.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A list without its window, to be asked in words: what stands in it, narrowed and sorted as somebody would.
 *
 * @param rows    as they come, which is their order where nothing is sorted
 * @param name    by which a row is told from others
 * @param columns in the order in which they stand
 * @param only    narrowings that are no column, by name
 */
public record Listing<T>(List<T> rows, Function<T, String> name, List<Column<T>> columns, Map<String, Predicate<T>> only) {
    /**
     * @param words  typed into the filter; empty for none
     * @param picked by a column's name: what a row must say there
     * @param only   names of narrowings, all of which must hold
     * @param by     the column it is sorted by; absent for the order in which rows come
     */
    public record Asked(String words, Map<String, String> picked, List<String> only, Optional<String> by, boolean descending) {}

    /** The names of the rows that show, in order; a column or narrowing that is not there is the asker's mistake. */
    public List<String> names(Asked asked) {
        List<Predicate<T>> tests = new ArrayList<>();
        asked.picked().forEach((column, says) -> tests.add(row -> column(column).mark().apply(row).equals(says)));
        asked.only().forEach(narrowing -> tests.add(Optional.ofNullable(only.get(narrowing)).orElseThrow(() -> new IllegalArgumentException(narrowing))));
        List<Sorting<T>> sorting = asked.by().map(by -> List.of(new Sorting<>(column(by), asked.descending()))).orElse(List.of());
        Rows<T> all = new Rows<>(rows, row -> String.join(" ", columns.stream().filter(c -> c.kind() == Column.Kind.WORDS).map(c -> c.words().apply(row)).toList()));
        return all.arranged(Wish.of(asked.words(), tests, sorting)).stream().map(name).toList();
    }

    private Column<T> column(String key) {
        return columns.stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow(() -> new IllegalArgumentException(key));
    }
}
