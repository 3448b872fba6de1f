package org.teamaround.ui.list;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.kernel.Folded;

/**
 * One column: what it says of a row, what the row is sorted by, and the mark by which rows are picked ("Plan", or a {@link DateSpan}).
 *
 * @param key   its name inside its list, never changed: kept shapes hold it
 * @param order absent for a row that says nothing here; such rows come last, whichever way the list is sorted
 */
public record Column<T>(String key, Kind kind, Function<T, String> words, Function<T, Optional<? extends Comparable<?>>> order, Function<T, String> mark) {
    /** Only words are looked through by the words filter; marks of days are spans. */
    public enum Kind { WORDS, NUMBER, DAY }

    /** Sorted without regard to case and accents; where only these differ, by them. */
    public static <T> Column<T> words(String key, Function<T, String> words) {
        return new Column<>(key, Kind.WORDS, words, row -> sorted(words.apply(row)), words);
    }

    public static <T> Column<T> number(String key, Function<T, Integer> number) {
        Function<T, String> words = row -> String.valueOf(number.apply(row));
        return new Column<>(key, Kind.NUMBER, words, row -> Optional.of(number.apply(row)), words);
    }

    /** @param words how a day is written @param span in which span of time a day lies */
    public static <T> Column<T> date(String key, Function<T, Optional<LocalDate>> date, Function<LocalDate, String> words,
            Function<Optional<LocalDate>, DateSpan> span) {
        return new Column<>(key, Kind.DAY, row -> date.apply(row).map(words).orElse(""), row -> date.apply(row).map(day -> (Comparable<?>) day),
            row -> span.apply(date.apply(row)).name());
    }

    /** Sorted by something else than its words: an age by the day of birth, a state by its rank. */
    public Column<T> sortedBy(Function<T, ? extends Optional<? extends Comparable<?>>> what) {
        return new Column<>(key, kind, words, row -> what.apply(row), mark);
    }

    static Optional<Comparable<?>> sorted(String words) {
        return words.isBlank() ? Optional.empty() : Optional.of(Folded.line(words) + '\0' + words);
    }
}
