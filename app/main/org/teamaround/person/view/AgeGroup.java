package org.teamaround.person.view;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.teamaround.person.Age;
import org.teamaround.person.Birth;

/** Bands of age as reports count them (domain.md part 6, R4). */
enum AgeGroup {
    UNBORN(-1), TO_4(4), TO_10(10), TO_15(15), TO_18(18), TO_24(Integer.MAX_VALUE), NOT_KNOWN(-1);

    private final int oldest;

    AgeGroup(int oldest) {
        this.oldest = oldest;
    }

    static AgeGroup of(Birth birth, LocalDate today) {
        if (birth instanceof Birth.Expected) return UNBORN;
        OptionalInt years = Age.of(birth, today).years();
        if (years.isEmpty()) return NOT_KNOWN;
        for (AgeGroup group : values()) if (years.getAsInt() <= group.oldest) return group;
        return NOT_KNOWN;
    }

    /** By which ages stand in order: days, an unborn child's below 0, an estimated one in the middle of its month or year. */
    static OptionalInt days(Birth birth, LocalDate today) {
        return switch (birth) {
            case Birth.Exact(LocalDate date) -> since(date, today);
            case Birth.Expected(LocalDate date) -> since(date.isBefore(today) ? today : date, today.minusDays(1));
            case Birth.Estimated(int year, int month) -> since(month == 0 ? LocalDate.of(year, 7, 1) : LocalDate.of(year, month, 15), today);
            case Birth.NotKnown _ -> OptionalInt.empty();
        };
    }

    private static OptionalInt since(LocalDate day, LocalDate today) {
        return OptionalInt.of((int) (today.toEpochDay() - day.toEpochDay()));
    }
}
