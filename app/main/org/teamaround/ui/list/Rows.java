package org.teamaround.ui.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Folded;

/**
 * The rows of one reading. Each is folded once, and sorted anew only when the sorting changes: a letter typed costs a walk over ready words.
 * May be asked on any thread.
 */
public final class Rows<T> {
    private final List<T> all;
    private final Function<T, String> said;
    private final Map<String, Object[]> keys = new HashMap<>();
    private String @Nullable [] folded;
    private List<Sorting<T>> sorted = List.of();
    private int @Nullable [] order;

    /** @param said all words by which a row is found */
    public Rows(List<T> all, Function<T, String> said) {
        this.all = all;
        this.said = said;
    }

    public int size() {
        return all.size();
    }

    /** Those that are wanted, in the order that is wanted. */
    public synchronized List<T> arranged(Wish<T> wish) {
        List<T> found = new ArrayList<>();
        String @Nullable [] words = wish.typed().isEmpty() ? null : folded();
        for (int at : order(wish.sorting())) if (isWanted(at, words, wish)) found.add(all.get(at));
        return found;
    }

    private boolean isWanted(int at, String @Nullable [] words, Wish<T> wish) {
        if (words != null) for (String typed : wish.typed()) if (!words[at].contains(typed)) return false;
        for (Predicate<T> test : wish.tests()) if (!test.test(all.get(at))) return false;
        return true;
    }

    /** How many rows pass the tests for each mark of a column; marks in the order in which the column sorts, what says nothing last. */
    public Map<String, Integer> counted(Column<T> column, List<Predicate<T>> tests) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, T> one = new HashMap<>();
        for (T row : all) if (tests.stream().allMatch(test -> test.test(row))) {
            String mark = column.mark().apply(row);
            counts.merge(mark, 1, Integer::sum);
            one.putIfAbsent(mark, row);
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        one.entrySet().stream().sorted(Map.Entry.comparingByValue((first, second) -> compared(key(column, first), key(column, second), 1)))
            .forEach(entry -> sorted.put(entry.getKey(), counts.getOrDefault(entry.getKey(), 0)));
        return sorted;
    }

    private static <T> @Nullable Object key(Column<T> column, T row) {
        return column.order().apply(row).orElse(null);
    }

    /** What the first letter would wait for, done before it is typed. */
    public synchronized void makeReady() {
        folded();
    }

    private String[] folded() {
        if (folded == null) folded = all.stream().map(row -> Folded.searched(said.apply(row))).toArray(String[]::new);
        return folded;
    }

    private int[] order(List<Sorting<T>> wanted) {
        if (order == null || !sorted.equals(wanted)) {
            order = wanted.isEmpty() ? IntStream.range(0, all.size()).toArray() : sort(wanted);
            sorted = wanted;
        }
        return order;
    }

    private int[] sort(List<Sorting<T>> wanted) {
        Comparator<Integer> by = wanted.stream().map(this::comparing).reduce(Comparator::thenComparing).orElseThrow();
        Integer[] places = IntStream.range(0, all.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(places, by);
        return Arrays.stream(places).mapToInt(Integer::intValue).toArray();
    }

    private Comparator<Integer> comparing(Sorting<T> by) {
        Object[] key = keys.computeIfAbsent(by.column().key(), column -> all.stream().map(row -> key(by.column(), row)).toArray());
        int way = by.descending() ? -1 : 1;
        return (one, other) -> compared(key[one], key[other], way);
    }

    /** Keys of one column are of one kind. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compared(@Nullable Object first, @Nullable Object second, int way) {
        if (first == null || second == null) return Boolean.compare(first == null, second == null);
        return way * ((Comparable) first).compareTo(second);
    }
}
