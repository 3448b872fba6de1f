package org.teamaround.find;

import java.time.LocalDate;

/**
 * One thing an entry is found by.
 * @param text as its owner writes it; of a date, year-month-day in ISO 8601 with 00 for a month or day that is not known
 */
public record Term(Field field, String text) {
    public static Term of(Field field, LocalDate date) {
        return new Term(field, date.toString());
    }

    /** A year, and a month of it, or 0. */
    public static Term of(Field field, int year, int month) {
        return new Term(field, "%04d-%02d-00".formatted(year, month));
    }
}
