package org.teamaround.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Counting in working days (domain.md part 3): Monday to Friday, not a bank holiday. Day 0 is the day of the event; "n working days
 * before" counts back the same way.
 */
public final class WorkingDays {
    private final Predicate<LocalDate> holiday;

    public WorkingDays(Predicate<LocalDate> holiday) {
        this.holiday = holiday;
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holiday.test(day);
    }

    /** The day {@code days} working days after {@code from}; before it, when negative; {@code from} itself when 0. */
    public LocalDate plus(LocalDate from, int days) {
        int step = Integer.signum(days);
        LocalDate day = from;
        for (int left = Math.abs(days); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    public LocalDate minus(LocalDate from, int days) {
        return plus(from, -days);
    }

    /** Working days passed after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -between(to, from);
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) if (isWorkingDay(day)) count++;
        return count;
    }
}
