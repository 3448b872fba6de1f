package org.teamaround.setting;

import java.time.LocalDate;
import org.teamaround.kernel.WorkingDays;

/** A length of time of a time limit: so many working days, days or months. */
public record Span(int amount, Unit unit) {
    public enum Unit { WORKING_DAYS, DAYS, MONTHS }

    public static Span workingDays(int amount) {
        return new Span(amount, Unit.WORKING_DAYS);
    }

    public static Span days(int amount) {
        return new Span(amount, Unit.DAYS);
    }

    public static Span months(int amount) {
        return new Span(amount, Unit.MONTHS);
    }

    /** The day this span after {@code from}; a month's end is kept within the month. */
    public LocalDate after(LocalDate from, WorkingDays workingDays) {
        return switch (unit) {
            case WORKING_DAYS -> workingDays.plus(from, amount);
            case DAYS -> from.plusDays(amount);
            case MONTHS -> from.plusMonths(amount);
        };
    }
}
