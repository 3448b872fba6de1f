package org.teamaround.person.likeness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Days that are written for another by a slip: day and month exchanged, a digit wrong, two neighbours exchanged, the day before or after. */
final class NearDays {
    private NearDays() {}

    static Set<LocalDate> of(LocalDate date) {
        Set<LocalDate> near = new HashSet<>(Set.of(date, date.minusDays(1), date.plusDays(1)));
        valid(date.getYear(), date.getDayOfMonth(), date.getMonthValue()).ifPresent(near::add);
        String digits = date.format(java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
        for (int at = 1; at < digits.length(); at++) {
            for (char digit = '0'; digit <= '9'; digit++) read(digits.substring(0, at) + digit + digits.substring(at + 1)).ifPresent(near::add);
            read(digits.substring(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.substring(at + 1)).ifPresent(near::add);
        }
        return near;
    }

    private static Optional<LocalDate> read(String digits) {
        return valid(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6)));
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
