package org.teamaround.person.likeness;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.teamaround.person.Birth;

/** What two births say: the same day, day and month exchanged, a digit wrong, an estimate that fits. */
final class BirthEvidence {
    private static final double SAME_DAY = 12.5;
    private static final double NEXT_TO = SAME_DAY - 7;
    private static final double SLIP = 2;
    private static final double AGAINST = 10;
    private static final int WEEKS_AROUND = 6;

    private BirthEvidence() {}

    static Evidence of(Birth one, Birth other) {
        if (one instanceof Birth.NotKnown || other instanceof Birth.NotKnown) return Evidence.NONE;
        if (one instanceof Birth.Exact(LocalDate a) && other instanceof Birth.Exact(LocalDate b)) return exact(a, b);
        if (one instanceof Birth.Expected || other instanceof Birth.Expected) return expected(one, other);
        return estimated(one, other);
    }

    private static Evidence exact(LocalDate one, LocalDate other) {
        if (one.equals(other)) return Evidence.of(isNewYear(one) ? SAME_DAY / 2 : SAME_DAY, Reason.SAME_BIRTH);
        if (isExchanged(one, other)) return Evidence.of(SAME_DAY - 3, Reason.DAY_MONTH_EXCHANGED);
        if (isNextTo(one, other)) return Evidence.of(NEXT_TO, Reason.BIRTH_NEARLY);
        if (isSlip(one, other)) return Evidence.of(SLIP, Reason.BIRTH_NEARLY);
        boolean sameYear = one.getYear() == other.getYear();
        if (sameYear && (isNewYear(one) || isNewYear(other))) return Evidence.of(2, Reason.BIRTH_MAY_BE);
        return Evidence.against(AGAINST);
    }

    /** 1 January is often typed where only the year was known. */
    private static boolean isNewYear(LocalDate date) {
        return date.getDayOfYear() == 1;
    }

    private static boolean isExchanged(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() && one.getDayOfMonth() == other.getMonthValue() && one.getMonthValue() == other.getDayOfMonth();
    }

    /** The day, the month or the year before or after: six of some six thousand days. */
    private static boolean isNextTo(LocalDate one, LocalDate other) {
        return java.util.stream.Stream.of(ChronoUnit.DAYS, ChronoUnit.MONTHS, ChronoUnit.YEARS)
            .anyMatch(unit -> one.plus(1, unit).equals(other) || other.plus(1, unit).equals(one));
    }

    /** One digit wrong, or two neighbours exchanged: some eighty of six thousand days. */
    private static boolean isSlip(LocalDate one, LocalDate other) {
        String a = one.format(DateTimeFormatter.BASIC_ISO_DATE);
        String b = other.format(DateTimeFormatter.BASIC_ISO_DATE);
        long wrong = java.util.stream.IntStream.range(0, a.length()).filter(i -> a.charAt(i) != b.charAt(i)).count();
        boolean exchanged = wrong == 2 && org.teamaround.kernel.alike.Slips.between(a, b, 1) == 1;
        return wrong == 1 || exchanged;
    }

    private static Evidence expected(Birth one, Birth other) {
        if (one instanceof Birth.Estimated || other instanceof Birth.Estimated) return Evidence.against(AGAINST);
        long days = Math.abs(ChronoUnit.DAYS.between(day(one), day(other)));
        if (days > WEEKS_AROUND * 7) return Evidence.against(AGAINST);
        return Evidence.of(days == 0 ? SAME_DAY : days <= 21 ? 7 : 5, one.getClass() == other.getClass() && days == 0 ? Reason.SAME_BIRTH : Reason.EXPECTED_THEN);
    }

    private static LocalDate day(Birth birth) {
        return birth instanceof Birth.Expected(LocalDate e) ? e : ((Birth.Exact) birth).date();
    }

    private static Evidence estimated(Birth one, Birth other) {
        int years = Math.abs(year(one) - year(other));
        if (years > 2) return Evidence.against(AGAINST);
        if (years > 0) return Evidence.of(years == 1 ? 1 : -1, Reason.BIRTH_MAY_BE);
        boolean months = month(one) > 0 && month(other) > 0;
        if (months && month(one) == month(other)) return Evidence.of(7, Reason.BIRTH_MAY_BE);
        return Evidence.of(months ? 1.5 : 4, Reason.BIRTH_MAY_BE);
    }

    private static int year(Birth birth) {
        return birth instanceof Birth.Estimated estimated ? estimated.year() : day(birth).getYear();
    }

    private static int month(Birth birth) {
        return birth instanceof Birth.Estimated estimated ? estimated.month() : day(birth).getMonthValue();
    }
}
