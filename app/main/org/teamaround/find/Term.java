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

    /** As a reader writes it: a date as 14/09/2006, 09/2006 or 2006. */
    public String said() {
        if (field.sort() != Field.Sort.DATE) return text;
        String[] parts = text.split("-");
        if (!parts[2].equals("00")) return parts[2] + '/' + parts[1] + '/' + parts[0];
        return parts[1].equals("00") ? parts[0] : parts[1] + '/' + parts[0];
    }
}
