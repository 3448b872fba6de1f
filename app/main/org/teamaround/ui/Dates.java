package org.teamaround.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.teamaround.kernel.Moment;

/** Dates and times as a British reader expects them; month names are our own because Java's "Sept" differs between versions. */
public final class Dates {
    static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    static final List<String> WEEKDAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private Dates() {}

    /** "Tue 24 Feb 2026". */
    public static String day(LocalDate date) {
        return weekday(date) + ' ' + plain(date);
    }

    /** "24 Feb 2026". */
    public static String plain(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + ' ' + date.getYear();
    }

    /** "Tue 24 Feb": for lists that speak of the coming weeks. */
    public static String shortDay(LocalDate date) {
        return weekday(date) + ' ' + date.getDayOfMonth() + ' ' + month(date);
    }

    /** "24/02/2026". */
    public static String number(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** "09:30". */
    public static String time(LocalTime time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
    }

    /** "Tue 24 Feb 2026, 09:30", in English time. */
    public static String moment(Instant instant) {
        ZonedDateTime local = instant.atZone(Moment.ZONE);
        return day(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    private static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    private static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }
}
