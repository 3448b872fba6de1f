package org.teamaround.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ordinary bank holidays of England for any year, by rule: the starting list, which a team may edit (one-off days come and go). */
public final class BankHolidays {
    private BankHolidays() {}

    public static SortedSet<LocalDate> ofEngland(int year) {
        SortedSet<LocalDate> days = new TreeSet<>();
        LocalDate easter = easterSunday(year);
        days.add(substituted(LocalDate.of(year, 1, 1), days));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        LocalDate christmas = LocalDate.of(year, 12, 25);
        LocalDate boxing = LocalDate.of(year, 12, 26);
        if (!isWeekend(christmas)) days.add(christmas);
        if (!isWeekend(boxing)) days.add(boxing);
        if (isWeekend(christmas)) days.add(substituted(christmas, days));
        if (isWeekend(boxing)) days.add(substituted(boxing, days));
        return days;
    }

    private static LocalDate substituted(LocalDate day, SortedSet<LocalDate> taken) {
        LocalDate next = day;
        while (isWeekend(next) || taken.contains(next)) next = next.plusDays(1);
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The Gregorian computus (Meeus, Jones, Butcher). */
    static LocalDate easterSunday(int year) {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
