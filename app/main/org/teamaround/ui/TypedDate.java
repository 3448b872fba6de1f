package org.teamaround.ui;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date as people type it: {@code t} (today), {@code +3}, {@code -1} (days), {@code fri} (the next one), {@code 12 mar},
 * {@code 24/2}, {@code 24/02/2026}, {@code 24.2.26}. Without a year the nearest such day is meant.
 */
public final class TypedDate {
    private static final Pattern SHIFT = Pattern.compile("([+-])\\s*(\\d{1,3})");
    private static final Pattern PARTS = Pattern.compile("(?:[a-z]{3,9},?\\s+)?(\\d{1,2})[\\s/.\\-]*([a-z]{3,9}|\\d{1,2})(?:[\\s/.\\-]+(\\d{4}|\\d{2}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private final LocalDate today;

    public TypedDate(LocalDate today) {
        this.today = today;
    }

    /** Empty when it cannot be read, or is no real day. */
    public Optional<LocalDate> read(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("t") || plain.equals("today")) return Optional.of(today);
        Matcher shift = SHIFT.matcher(plain);
        if (shift.matches()) return Optional.of(today.plusDays(signed(shift)));
        Optional<LocalDate> weekday = weekday(plain);
        return weekday.isPresent() ? weekday : calendar(plain);
    }

    private static long signed(Matcher shift) {
        long days = Long.parseLong(shift.group(2));
        return shift.group(1).equals("-") ? -days : days;
    }

    private Optional<LocalDate> weekday(String plain) {
        int index = startOf(Dates.WEEKDAYS, plain);
        boolean name = index >= 0 && plain.chars().allMatch(Character::isLetter);
        return name ? Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.of(index + 1)))) : Optional.empty();
    }

    private Optional<LocalDate> calendar(String plain) {
        try {
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) return Optional.of(LocalDate.parse(plain));
            Matcher parts = PARTS.matcher(plain);
            return parts.matches() ? fromParts(parts) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> fromParts(Matcher parts) {
        int day = Integer.parseInt(parts.group(1));
        Optional<Integer> month = month(parts.group(2));
        if (month.isEmpty()) return Optional.empty();
        if (parts.group(3) == null) return nearest(day, month.get());
        int year = Integer.parseInt(parts.group(3));
        return Optional.of(LocalDate.of(year < 100 ? 2000 + year : year, month.get(), day));
    }

    private Optional<LocalDate> nearest(int day, int month) {
        return List.of(today.getYear(), today.getYear() + 1, today.getYear() - 1).stream()
                .filter(year -> java.time.YearMonth.of(year, month).isValidDay(day))
                .map(year -> LocalDate.of(year, month, day))
                .min((one, other) -> Long.compare(distance(one), distance(other)));
    }

    private long distance(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(today, date));
    }

    /** A month as typed: "3", "03", "mar", "March". */
    static Optional<Integer> month(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        if (plain.matches("\\d{1,2}")) {
            int number = Integer.parseInt(plain);
            return number >= 1 && number <= 12 ? Optional.of(number) : Optional.empty();
        }
        int index = startOf(Dates.MONTHS, plain);
        return index >= 0 ? Optional.of(index + 1) : Optional.empty();
    }

    private static int startOf(List<String> names, String plain) {
        if (plain.length() < 3) return -1;
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList().indexOf(plain.substring(0, 3));
    }
}
