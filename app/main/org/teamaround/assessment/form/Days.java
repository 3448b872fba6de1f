package org.teamaround.assessment.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as paper says them: 4 March 2026. */
final class Days {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Days() {}

    static String said(LocalDate day) {
        return LONG.format(day);
    }
}
