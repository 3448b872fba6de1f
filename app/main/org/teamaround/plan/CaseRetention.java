package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.person.Age;
import org.teamaround.person.EndingKind;
import org.teamaround.person.Person;

/**
 * Until when a child's record is kept (domain.md 5.5): the later of the 25th birthday and six years after the case closed; 25 years after
 * it closed where the pregnancy did not continue, or where nothing is known of the birth. An approximate date of birth counts at its latest.
 */
public final class CaseRetention {
    private static final int BIRTHDAY = 25;
    private static final int AFTER_CLOSURE = 6;

    private CaseRetention() {}

    /** Absent while a case is open, and while a birth is awaited. */
    public static Optional<LocalDate> until(Person child, List<Episode> episodes) {
        if (episodes.stream().anyMatch(Episode::isOpen)) return Optional.empty();
        Optional<LocalDate> closed = episodes.stream().flatMap(e -> e.closure().stream()).map(Closure::on).max(Comparator.naturalOrder());
        boolean notContinued = child.ending().filter(e -> e.kind() == EndingKind.NOT_CONTINUED).isPresent();
        Optional<LocalDate> born = Age.latestBirth(child.birth());
        if (notContinued || born.isEmpty()) return closed.map(on -> Age.birthday(on, BIRTHDAY));
        return Stream.concat(Stream.of(Age.birthday(born.get(), BIRTHDAY)), closed.stream().map(on -> Age.birthday(on, AFTER_CLOSURE))).max(Comparator.naturalOrder());
    }
}
