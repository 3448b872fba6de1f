package org.teamaround.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A shape is the same after it was kept; what cannot be read harms nothing. */
class ShapeTextTest {
    private static final Shape SHAPE = new Shape(List.of(new Shape.Laid("name", true, 18.5), new Shape.Laid("school", false, 0)),
        List.of(new Shape.Sorted("due", true), new Shape.Sorted("name", false)),
        List.of(new Chip.Picked("lead", Set.of("Łucja O'Brien & Co.\nx", "", "a b")), new Chip.Only("overdue")), "ó Murchú %20");

    @Test
    void whatIsWrittenIsRead() {
        assertThat(ShapeText.read(ShapeText.write(SHAPE))).isEqualTo(SHAPE);
        assertThat(ShapeText.write(Shape.PLAIN)).isEmpty();
        assertThat(ShapeText.read("")).isEqualTo(Shape.PLAIN);
    }

    @Test
    void linesOfAnotherProgramArePassedOver() {
        String text = "colour red\ncolumn\ncolumn name yes wide\ncolumn age yes NaN\ncolumn due yes -4\nsort\nonly %zz\npick\n" + ShapeText.write(Shape.only("overdue"));
        Shape read = ShapeText.read(text);
        assertThat(read.chips()).containsExactly(new Chip.Only("overdue"));
        assertThat(read.columns()).containsExactly(new Shape.Laid("age", true, 0), new Shape.Laid("due", true, 0));
        assertThat(read.sorting()).isEmpty();
    }

    @Test
    void everyDayLiesInOneSpan() {
        LocalDate today = LocalDate.of(2026, 2, 24);
        assertThat(List.of(-400, -300, -30, -8, -7, -1, 0, 1, 7, 8, 30, 31).stream().map(days -> DateSpan.of(Optional.of(today.plusDays(days)), today)))
            .containsExactly(DateSpan.LONG_AGO, DateSpan.LAST_YEAR, DateSpan.LAST_MONTH, DateSpan.LAST_MONTH, DateSpan.LAST_WEEK, DateSpan.LAST_WEEK, DateSpan.TODAY,
                DateSpan.NEXT_WEEK, DateSpan.NEXT_WEEK, DateSpan.NEXT_MONTH, DateSpan.NEXT_MONTH, DateSpan.LATER);
        assertThat(DateSpan.of(Optional.empty(), today)).isEqualTo(DateSpan.NONE);
    }
}
