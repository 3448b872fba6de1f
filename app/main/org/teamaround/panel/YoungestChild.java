package org.teamaround.panel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.teamaround.person.Age;
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
        return referral.children().stream().map(persons::find).flatMap(Optional::stream).flatMap(c -> years(c, on)).min(Comparator.naturalOrder());
    }

    private static Stream<Integer> years(Person child, LocalDate on) {
        if (child.isUnborn()) return Stream.of(0);
        OptionalInt years = Age.of(child.birth(), on).years();
        return years.isPresent() ? Stream.of(years.getAsInt()) : Stream.empty();
    }
}
