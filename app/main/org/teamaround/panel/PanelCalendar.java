package org.teamaround.panel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.kernel.WorkingDays;

/** The days a panel meets and by when its papers must be there (domain.md part 3); bank holidays come with another day proposed. */
public final class PanelCalendar {
    private final WorkingDays workingDays;

    public PanelCalendar(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The days of a series from {@code from} up to and including {@code until}, none before {@code first}. */
    public static List<LocalDate> dates(LocalDate first, int everyDays, LocalDate from, LocalDate until) {
        long behind = Math.max(0, ChronoUnit.DAYS.between(first, from));
        long steps = (behind + everyDays - 1) / everyDays;
        return Stream.iterate(first.plusDays(steps * everyDays), d -> !d.isAfter(until), d -> d.plusDays(everyDays)).toList();
    }

    /** {@code days} working days before the meeting; on that day a paper is still in time. */
    public LocalDate paperDeadline(LocalDate meeting, int days) {
        return workingDays.minus(meeting, days);
    }

    public boolean isWorkingDay(LocalDate meeting) {
        return workingDays.isWorkingDay(meeting);
    }

    /** A better day for a meeting that falls on a bank holiday or weekend: the next working day. Absent when the day is good. */
    public Optional<LocalDate> proposalInstead(LocalDate meeting) {
        return workingDays.isWorkingDay(meeting) ? Optional.empty() : Optional.of(workingDays.plus(meeting, 1));
    }
}
