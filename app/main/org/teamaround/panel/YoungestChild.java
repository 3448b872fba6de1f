package org.teamaround.panel;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.person.Birth;
import org.teamaround.person.Person;
import org.teamaround.person.Persons;
import org.teamaround.referral.Referral;

/** A family goes to one panel, by its youngest child (domain.md part 0 item 11). */
final class YoungestChild {
    private final Persons persons;

    YoungestChild(Persons persons) {
        this.persons = persons;
    }

    /** Whole years, 0 for an unborn baby; absent when no child's age is known. */
    Optional<Integer> years(Referral referral, LocalDate on) {
        return referral.children().stream().map(persons::find).flatMap(Optional::stream).map(Person::birth)
            .flatMap(b -> years(b, on)).min(Comparator.naturalOrder());
    }

    private static Stream<Integer> years(Birth birth, LocalDate on) {
        return switch (birth) {
            case Birth.Exact(LocalDate date) -> Stream.of(Math.max(0, Period.between(date, on).getYears()));
            case Birth.Expected(LocalDate date) -> Stream.of(0);
            case Birth.Estimated(int year, int month) -> Stream.of(Math.max(0, on.getYear() - year));
            case Birth.NotKnown() -> Stream.empty();
        };
    }
}
