package org.teamaround.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teamaround.setting.StandardSettings;

/** The calendar of the walk-throughs: Tuesdays every 14 days from 13 January 2026, papers five working days before. */
class PanelCalendarTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 13);
    private final PanelCalendar calendar = new PanelCalendar(new StandardSettings().workingDays(FIRST));

    @ParameterizedTest
    @CsvSource({"2026-02-24,2026-02-17", "2026-03-10,2026-03-03", "2026-03-24,2026-03-17", "2026-04-07,2026-03-27", "2026-04-21,2026-04-14",
        "2026-05-05,2026-04-27", "2026-05-19,2026-05-12"})
    void papersAreDueFiveWorkingDaysBefore(LocalDate panel, LocalDate deadline) {
        assertThat(PanelCalendar.dates(FIRST, 14, FIRST, LocalDate.of(2026, 12, 31))).contains(panel);
        assertThat(calendar.paperDeadline(panel, 5)).isEqualTo(deadline);
    }

    @Test void aSeriesStartsAgainFromAnyDayInItsOwnStep() {
        assertThat(PanelCalendar.dates(FIRST, 14, LocalDate.of(2026, 2, 11), LocalDate.of(2026, 3, 24)))
            .containsExactly(LocalDate.of(2026, 2, 24), LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 24));
        assertThat(PanelCalendar.dates(FIRST, 14, LocalDate.of(2025, 1, 1), FIRST)).containsExactly(FIRST);
        assertThat(PanelCalendar.dates(FIRST, 14, FIRST.plusDays(1), FIRST.plusDays(13))).isEmpty();
    }

    @Test void overThreeYearsEveryPanelIsOnItsWeekdayAndEveryDeadlineAFullWorkingWeekBefore() {
        List<LocalDate> dates = PanelCalendar.dates(FIRST, 14, FIRST, LocalDate.of(2028, 12, 31));
        assertThat(dates).hasSize(78).allMatch(d -> d.getDayOfWeek() == DayOfWeek.TUESDAY);
        for (LocalDate date : dates) {
            LocalDate deadline = calendar.paperDeadline(date, 5);
            long between = deadline.datesUntil(date).filter(calendar::isWorkingDay).count();
            assertThat(calendar.isWorkingDay(deadline)).as("deadline %s", deadline).isTrue();
            assertThat(between).as("working days from %s to %s", deadline, date).isEqualTo(5);
        }
    }

    @Test void aPanelOnABankHolidayIsProposedForTheNextWorkingDay() {
        assertThat(calendar.proposalInstead(LocalDate.of(2026, 5, 4))).contains(LocalDate.of(2026, 5, 5));
        assertThat(calendar.proposalInstead(LocalDate.of(2026, 4, 3))).contains(LocalDate.of(2026, 4, 7));
        assertThat(calendar.proposalInstead(LocalDate.of(2026, 4, 7))).isEmpty();
    }
}
