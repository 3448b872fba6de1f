package org.teamaround.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which rows show, and in which order. */
class RowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 24);

    private record Child(String name, String state, Optional<LocalDate> due, int waits) {}

    private final Column<Child> name = Column.words("name", Child::name);
    private final Column<Child> state = Column.words("state", Child::state);
    private final Column<Child> waits = Column.number("waits", Child::waits);
    private final Column<Child> due = Column.date("due", Child::due, LocalDate::toString, day -> DateSpan.of(day, TODAY));
    private final List<Child> children = List.of(child("Łucja Świerczyńska", "Plan", 10, "2026-03-01"), child("Órla O'Brien", "", 2, ""),
        child("orla Obrien-Mac", "Plan", 9, "2025-12-31"), child("Zoë Al-Salih", "Assessment", 100, "2026-02-24"), child("Adaeze Lucas", "Plan", 2, ""));

    private static Child child(String name, String state, int waits, String due) {
        return new Child(name, state, due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)), waits);
    }

    private List<String> names(String words, List<Predicate<Child>> tests, List<Sorting<Child>> sorting) {
        return new Rows<>(children, Child::name).arranged(Wish.of(words, tests, sorting)).stream().map(Child::name).toList();
    }

    @Test
    void wordsNarrowInAnyOrderWithoutAccentsAndPunctuation() {
        assertThat(names("swier luc", List.of(), List.of())).containsExactly("Łucja Świerczyńska");
        assertThat(names("obrien", List.of(), List.of())).containsExactly("Órla O'Brien", "orla Obrien-Mac");
        assertThat(names("Brien", List.of(), List.of())).containsExactly("Órla O'Brien");
        assertThat(names("salih", List.of(), List.of())).containsExactly("Zoë Al-Salih");
        assertThat(names("ucja", List.of(), List.of())).as("the middle of a word").isEmpty();
        assertThat(names("  ", List.of(), List.of())).hasSize(5);
    }

    @Test
    void accentsDoNotPartWhatBelongsTogetherAndSayWhoComesFirst() {
        assertThat(names("", List.of(), List.of(new Sorting<>(name, false)))).containsExactly("Adaeze Lucas", "Łucja Świerczyńska", "Órla O'Brien",
            "orla Obrien-Mac", "Zoë Al-Salih");
    }

    @Test
    void numbersAndDaysAreNoWordsAndWhatSaysNothingComesLastBothWays() {
        assertThat(names("", List.of(), List.of(new Sorting<>(waits, true)))).startsWith("Zoë Al-Salih", "Łucja Świerczyńska", "orla Obrien-Mac");
        assertThat(names("", List.of(), List.of(new Sorting<>(due, false)))).startsWith("orla Obrien-Mac", "Zoë Al-Salih", "Łucja Świerczyńska");
        assertThat(names("", List.of(), List.of(new Sorting<>(due, true)))).startsWith("Łucja Świerczyńska", "Zoë Al-Salih", "orla Obrien-Mac");
    }

    @Test
    void aSecondColumnOrdersWhatTheFirstLeavesTogether() {
        assertThat(names("", List.of(), List.of(new Sorting<>(state, false), new Sorting<>(waits, true)))).containsExactly("Zoë Al-Salih",
            "Łucja Świerczyńska", "orla Obrien-Mac", "Adaeze Lucas", "Órla O'Brien");
    }

    @Test
    void testsAndWordsHoldTogether() {
        assertThat(names("l", List.of(row -> row.state().equals("Plan"), row -> row.waits() < 10), List.of())).containsExactly("Adaeze Lucas");
    }

    @Test
    void marksAreCountedInTheOrderOfTheirColumn() {
        Rows<Child> rows = new Rows<>(children, Child::name);
        assertThat(rows.counted(state, List.of(row -> row.waits() > 2)).toString()).isEqualTo("{Assessment=1, Plan=2}");
        assertThat(rows.counted(due, List.of()).toString()).isEqualTo("{LAST_YEAR=1, TODAY=1, NEXT_WEEK=1, NONE=2}");
    }

    @Test
    void aRowIsFoldedOnceHoweverMuchIsTyped() {
        AtomicInteger folded = new AtomicInteger();
        List<Integer> many = IntStream.range(0, 500).boxed().toList();
        Rows<Integer> rows = new Rows<>(many, row -> {
            folded.incrementAndGet();
            return "Row " + row;
        });
        for (String typed : List.of("r", "ro", "row", "row 4", "row 49")) rows.arranged(Wish.of(typed, List.of(), List.of()));
        assertThat(rows.arranged(Wish.of("row 499", List.of(), List.of()))).containsExactly(499);
        assertThat(folded).hasValue(500);
    }
}
