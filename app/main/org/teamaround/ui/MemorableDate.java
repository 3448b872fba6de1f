package org.teamaround.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date of birth as it was typed, part by part, and of what kind it is. Parts are kept as typed so that nothing is lost on refusal.
 */
public record MemorableDate(Kind kind, String day, String month, String year) {
    /** The last three are reasons why there is none. */
    public enum Kind {
        EXACT, ESTIMATED, EXPECTED, NOT_KNOWN, NOT_GIVEN, NOT_YET_ASKED;

        public boolean isWithout() {
            return this == NOT_KNOWN || this == NOT_GIVEN || this == NOT_YET_ASKED;
        }
    }

    public static MemorableDate empty() {
        return new MemorableDate(Kind.EXACT, "", "", "");
    }

    public static MemorableDate notKnown() {
        return without(Kind.NOT_KNOWN);
    }

    /** @param why one of the reasons */
    public static MemorableDate without(Kind why) {
        return new MemorableDate(why, "", "", "");
    }

    public static MemorableDate exactly(LocalDate date) {
        return of(Kind.EXACT, date);
    }

    public static MemorableDate expected(LocalDate date) {
        return of(Kind.EXPECTED, date);
    }

    /** Month 0 when only the year is known. */
    public static MemorableDate estimated(int year, int month) {
        return new MemorableDate(Kind.ESTIMATED, "", month == 0 ? "" : String.valueOf(month), String.valueOf(year));
    }

    private static MemorableDate of(Kind kind, LocalDate date) {
        return new MemorableDate(kind, number(date.getDayOfMonth()), number(date.getMonthValue()), number(date.getYear()));
    }

    private static String number(int value) {
        return String.valueOf(value);
    }

    public boolean isBlank() {
        return (day + month + year).isBlank();
    }

    /** A whole, real day (exact or expected); empty otherwise. */
    public Optional<LocalDate> date() {
        if (kind != Kind.EXACT && kind != Kind.EXPECTED) return Optional.empty();
        try {
            return yearNumber().flatMap(y -> monthNumber().map(m -> LocalDate.of(y, m, Integer.parseInt(day.strip()))));
        } catch (DateTimeException | NumberFormatException impossible) {
            return Optional.empty();
        }
    }

    /** Four digits; empty otherwise. */
    public Optional<Integer> yearNumber() {
        return year.strip().matches("\\d{4}") ? Optional.of(Integer.valueOf(year.strip())) : Optional.empty();
    }

    /** From a number or a name. */
    public Optional<Integer> monthNumber() {
        return TypedDate.month(month);
    }

    /** Nothing typed yet, or it can be read. */
    public boolean isReadable() {
        return switch (kind) {
            case NOT_KNOWN, NOT_GIVEN, NOT_YET_ASKED -> true;
            case ESTIMATED -> isBlank() || yearNumber().isPresent() && (month.isBlank() || monthNumber().isPresent());
            case EXACT, EXPECTED -> isBlank() || date().isPresent();
        };
    }
}
