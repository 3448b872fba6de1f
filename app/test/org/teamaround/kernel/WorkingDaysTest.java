package org.teamaround.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Working days and the bank holidays of England (domain.md part 3; walk-throughs, test settings and check 7). */
class WorkingDaysTest {
    private final Set<LocalDate> holidays = IntStream.rangeClosed(2025, 2028).boxed().flatMap(y -> BankHolidays.ofEngland(y).stream()).collect(Collectors.toSet());
    private final WorkingDays days = new WorkingDays(holidays::contains);

    @Test
    void theHolidaysOfTheTestSettings() {
        assertThat(BankHolidays.ofEngland(2026).stream().map(LocalDate::toString)).containsExactly("2026-01-01", "2026-04-03", "2026-04-06",
            "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28");
    }

    @Test
    void holidaysAtAWeekendAreTakenOnTheNextFreeDays() {
        assertThat(BankHolidays.ofEngland(2027).stream().map(LocalDate::toString)).contains("2027-12-27", "2027-12-28").doesNotContain("2027-12-25");
        assertThat(BankHolidays.ofEngland(2028).stream().map(LocalDate::toString)).contains("2028-01-03");
    }

    @Test
    void easterAndMayAreSteppedOver() {
        assertThat(days.plus(LocalDate.of(2026, 4, 1), 2)).isEqualTo("2026-04-07");
        assertThat(days.plus(LocalDate.of(2026, 5, 1), 1)).isEqualTo("2026-05-05");
        assertThat(days.plus(LocalDate.of(2026, 5, 22), 1)).isEqualTo("2026-05-26");
        assertThat(days.minus(LocalDate.of(2026, 4, 7), 5)).isEqualTo("2026-03-27");
    }

    @Test
    void countingBetweenIsTheReverseOfAdding() {
        LocalDate day = LocalDate.of(2026, 3, 26);
        for (int n = -40; n <= 40; n++) assertThat(days.between(day, days.plus(day, n))).isEqualTo(n);
        assertThat(days.plus(day, 0)).isEqualTo(day);
    }
}
