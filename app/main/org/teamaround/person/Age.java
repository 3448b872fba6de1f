package org.teamaround.person;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Stated;
import org.teamaround.kernel.Word;

/**
 * How old somebody is on a day, or what is known of it (domain.md 2.0): "9", "1 (20 months)", "c. 9-10 (estimated)",
 * "EDD 19/04/2026", "not known". Whole years and months; a child of 29 February has a birthday on 1 March in common years.
 */
public final class Age {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private final Birth birth;
    private final LocalDate on;

    private Age(Birth birth, LocalDate on) {
        this.birth = birth;
        this.on = on;
    }

    public static Age of(Birth birth, LocalDate on) {
        return new Age(birth, on);
    }

    /** As {@link #phrase}; of somebody who died how old they became, of a pregnancy that ended that it did. */
    public static Phrase of(PersonBlock person, LocalDate on) {
        return person.ending().map(ending -> ended(person, ending)).orElseGet(() -> of(person.birth(), on).phrase());
    }

    private static Phrase ended(PersonBlock person, Ending ending) {
        if (ending.kind() == EndingKind.NOT_CONTINUED) return Phrase.of("person.age.not-continued");
        if (ending.kind() == EndingKind.NOT_HEARD) return Phrase.of("person.age.not-heard");
        if (ending.on().isEmpty()) return Phrase.of("person.age.died");
        String year = Integer.toString(ending.on().get().getYear());
        OptionalInt years = of(person.birth(), ending.on().get()).years();
        return years.isPresent() ? Phrase.of("person.age.died-aged", year, years.getAsInt()) : Phrase.of("person.age.died-in", year);
    }

    /** Whole years, the least it can be; empty for the unborn and where nothing is known. */
    public OptionalInt years() {
        return latestBirth().filter(day -> !day.isAfter(on)).map(day -> OptionalInt.of(yearsSince(day))).orElse(OptionalInt.empty());
    }

    /** Whole years, the most it can be; as {@link #years} for an exact date. */
    public OptionalInt yearsAtMost() {
        return earliestBirth().filter(day -> !day.isAfter(on)).map(day -> OptionalInt.of(yearsSince(day))).orElse(OptionalInt.empty());
    }

    /** As on screens and forms. */
    public Phrase phrase() {
        return switch (birth) {
            case Birth.Exact(LocalDate date) -> exact(date);
            case Birth.Expected(LocalDate date) -> Phrase.of("person.age.expected", DAY.format(date));
            case Birth.Estimated estimated -> estimated();
            case Birth.NotKnown(Stated.Why why) -> Phrase.of(Word.of("person.age", why).key());
        };
    }

    /** As on an agenda: years alone, and only the month of an expected birth. */
    public Phrase brief() {
        return switch (birth) {
            case Birth.Exact(LocalDate date) when monthsSince(date) >= 12 -> Phrase.of("person.age.years", yearsSince(date));
            case Birth.Expected(LocalDate date) -> Phrase.of("person.age.expected", MONTH.format(date));
            default -> phrase();
        };
    }

    private Phrase exact(LocalDate date) {
        if (date.isAfter(on)) return Phrase.of("person.age.born-later", DAY.format(date));
        long months = monthsSince(date);
        if (months == 0) return Phrase.of("person.age.days", (int) (on.toEpochDay() - date.toEpochDay()));
        if (months < 12) return Phrase.of("person.age.months", (int) months);
        if (months < 24) return Phrase.of("person.age.years-and-months", yearsSince(date), (int) months);
        return Phrase.of("person.age.years", yearsSince(date));
    }

    private Phrase estimated() {
        int most = yearsAtMost().orElse(0);
        int least = years().orElse(0);
        return least == most ? Phrase.of("person.age.estimated", most) : Phrase.of("person.age.estimated-between", least, most);
    }

    private Optional<LocalDate> earliestBirth() {
        return earliestBirth(birth);
    }

    /** The last day it can have been, but never after the day asked about when it is estimated. */
    private Optional<LocalDate> latestBirth() {
        return latestBirth(birth).map(day -> birth instanceof Birth.Estimated ? notAfter(day) : day);
    }

    /** The first day the birth can have been; absent before it, and where nothing is known. */
    public static Optional<LocalDate> earliestBirth(Birth birth) {
        return switch (birth) {
            case Birth.Exact(LocalDate date) -> Optional.of(date);
            case Birth.Estimated(int year, int month) -> Optional.of(LocalDate.of(year, Math.max(month, 1), 1));
            default -> Optional.empty();
        };
    }

    /** The last day the birth can have been; absent before it, and where nothing is known. */
    public static Optional<LocalDate> latestBirth(Birth birth) {
        return switch (birth) {
            case Birth.Exact(LocalDate date) -> Optional.of(date);
            case Birth.Estimated(int year, int month) -> Optional.of(YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth());
            default -> Optional.empty();
        };
    }

    /** The day {@code years} are completed; a child of 29 February has it on 1 March in common years (domain.md 5.5). */
    public static LocalDate birthday(LocalDate born, int years) {
        LocalDate day = born.plusYears(years);
        return day.getDayOfMonth() == born.getDayOfMonth() ? day : day.plusDays(1);
    }

    private LocalDate notAfter(LocalDate day) {
        return day.isAfter(on) ? on : day;
    }

    private int yearsSince(LocalDate date) {
        return Period.between(date, on).getYears();
    }

    private long monthsSince(LocalDate date) {
        return Period.between(date, on).toTotalMonths();
    }
}
