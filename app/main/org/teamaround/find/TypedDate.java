package org.teamaround.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.teamaround.kernel.Folded;

/**
 * A date, or the part of one that is typed so far: 14/09/2006, 14 sep 06, 2006-09-14, 140906, sep 2006, 14/09, 2006.
 * @param day,month 0 for any
 * @param year      the digits typed of it; empty for any
 */
record TypedDate(int day, int month, String year) {
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december");
    private static final Pattern BETWEEN = Pattern.compile("[\\s/.,\\-]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(st|nd|rd|th)?");
    private static final int LONGEST = 30;

    /** How it can be meant; empty when it is no date. */
    static List<TypedDate> of(String typed) {
        if (typed.length() > LONGEST || typed.chars().noneMatch(Character::isDigit)) return List.of();
        String[] parts = BETWEEN.split(Folded.plain(typed));
        List<TypedDate> meant = switch (parts.length) {
            case 1 -> together(parts[0]);
            case 2 -> two(parts[0], parts[1]);
            case 3 -> three(parts[0], parts[1], parts[2]);
            default -> List.of();
        };
        return meant.stream().filter(TypedDate::isPossible).distinct().toList();
    }

    private static List<TypedDate> together(String digits) {
        if (!digits.matches("\\d{4}|\\d{6}|\\d{8}")) return List.of();
        return switch (digits.length()) {
            case 4 -> List.of(new TypedDate(0, 0, digits));
            case 6 -> List.of(new TypedDate(number(digits.substring(0, 2)), number(digits.substring(2, 4)), digits.substring(4)));
            default -> List.of(new TypedDate(number(digits.substring(0, 2)), number(digits.substring(2, 4)), digits.substring(4)),
                new TypedDate(number(digits.substring(6)), number(digits.substring(4, 6)), digits.substring(0, 4)));
        };
    }

    private static List<TypedDate> two(String one, String other) {
        List<TypedDate> meant = new ArrayList<>();
        month(other).ifPresent(month -> asDay(one).ifPresent(day -> meant.add(new TypedDate(day, month, ""))));
        if (!isNumber(other)) return meant;
        month(one).ifPresent(month -> {
            if (asYear(other).length() == 4 || isWord(one)) meant.add(new TypedDate(0, month, asYear(other)));
            if (isWord(one)) asDay(other).ifPresent(day -> meant.add(new TypedDate(day, month, "")));
        });
        return meant;
    }

    private static List<TypedDate> three(String one, String two, String three) {
        List<TypedDate> meant = new ArrayList<>();
        if (isNumber(one) && asYear(one).length() == 4) month(two).ifPresent(m -> asDay(three).ifPresent(d -> meant.add(new TypedDate(d, m, asYear(one)))));
        else if (isNumber(three)) {
            month(two).ifPresent(m -> asDay(one).ifPresent(d -> meant.add(new TypedDate(d, m, asYear(three)))));
            if (meant.isEmpty()) month(one).ifPresent(m -> asDay(two).ifPresent(d -> meant.add(new TypedDate(d, m, asYear(three)))));
        }
        return meant;
    }

    private static Optional<Integer> month(String part) {
        if (isNumber(part)) return Optional.of(number(part)).filter(n -> n >= 1 && n <= 12 && part.length() <= 2);
        String word = part.toLowerCase(Locale.ROOT);
        return word.length() < 3 ? Optional.empty() : IntStream.range(0, 12).filter(m -> MONTHS.get(m).startsWith(word) || word.equals("sept") && m == 8)
            .mapToObj(m -> m + 1).findFirst();
    }

    private static Optional<Integer> asDay(String part) {
        return Optional.of(part).filter(TypedDate::isNumber).map(TypedDate::number).filter(day -> day >= 1 && day <= 31);
    }

    private static boolean isWord(String part) {
        return !part.isEmpty() && Character.isLetter(part.charAt(0));
    }

    private static boolean isNumber(String part) {
        return NUMBER.matcher(part).matches();
    }

    private static int number(String part) {
        return Integer.parseInt(part.replaceAll("\\D", ""));
    }

    private static String asYear(String part) {
        return part.replaceAll("\\D", "");
    }

    private boolean isPossible() {
        return day <= 31 && month <= 12 && (day > 0 || month > 0 || year.length() == 4 && (year.startsWith("19") || year.startsWith("20")))
            && (year.length() < 4 || year.startsWith("19") || year.startsWith("20"));
    }

    /** @param date year, month and day as one number, 20060914; 00 for a month or day that is not known */
    boolean matches(int date) {
        return (day == 0 || date % 100 == day) && (month == 0 || date / 100 % 100 == month) && yearMatches(date / 10000);
    }

    /** A year that is being typed matches by what is there already. */
    private boolean yearMatches(int of) {
        if (year.length() <= 1) return true;
        int typed = number(year);
        return switch (year.length()) {
            case 2 -> of % 100 == typed || of / 100 == typed;
            case 3 -> of / 10 == typed;
            default -> of == typed;
        };
    }

    /** Of 100: how much of a date it is. */
    int worth() {
        if (day > 0 && month > 0) return year.length() == 4 ? 100 : year.length() == 2 ? 96 : 70;
        return month > 0 ? 65 : 50;
    }
}
