package org.teamaround.ui.list;

import java.time.LocalDate;
import java.util.Optional;

/** How far a day lies from today, so that a kept filter means the same tomorrow. Each day lies in exactly one. */
public enum DateSpan {
    LONG_AGO, LAST_YEAR, LAST_MONTH, LAST_WEEK, TODAY, NEXT_WEEK, NEXT_MONTH, LATER, NONE;

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    public static DateSpan of(Optional<LocalDate> day, LocalDate today) {
        return day.map(known -> known.isBefore(today) ? past(known, today) : coming(known, today)).orElse(NONE);
    }

    private static DateSpan past(LocalDate day, LocalDate today) {
        if (!day.isBefore(today.minusDays(WEEK))) return LAST_WEEK;
        if (!day.isBefore(today.minusDays(MONTH))) return LAST_MONTH;
        return day.isBefore(today.minusYears(1)) ? LONG_AGO : LAST_YEAR;
    }

    private static DateSpan coming(LocalDate day, LocalDate today) {
        if (day.equals(today)) return TODAY;
        if (!day.isAfter(today.plusDays(WEEK))) return NEXT_WEEK;
        return day.isAfter(today.plusDays(MONTH)) ? LATER : NEXT_MONTH;
    }
}
