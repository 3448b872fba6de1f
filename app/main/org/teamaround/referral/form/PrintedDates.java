package org.teamaround.referral.form;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.teamaround.kernel.Moment;

/** Days and times as a letter says them. */
final class PrintedDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    private PrintedDates() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String time(ZonedDateTime at) {
        return TIME.format(at.withZoneSameInstant(Moment.ZONE));
    }
}
