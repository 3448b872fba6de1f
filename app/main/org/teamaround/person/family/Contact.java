package org.teamaround.person.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;

/**
 * How a child and somebody of the family see each other, over a time.
 * @param details   when, where, who is there; empty text where nothing was said, absent when it is withheld from who reads
 * @param sealed    whether the details lead to a restricted place and lie sealed (domain.md 5.3)
 * @param orderedOn day of a court order; absent without one
 * @param to        last day it held; absent while it holds
 */
public record Contact(UUID id, PersonId child, PersonId relative, ContactKind kind, Optional<String> details, boolean sealed,
        Optional<LocalDate> orderedOn, Optional<LocalDate> from, Optional<LocalDate> to) {
    public boolean holdsOn(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    Contact until(LocalDate last) {
        return new Contact(id, child, relative, kind, details, sealed, orderedOn, from, Optional.of(last));
    }

    Contact copied(UUID fresh, PersonId other) {
        return new Contact(fresh, other, relative, kind, details.or(() -> Optional.of("")), sealed && details.isPresent(), orderedOn, from, to);
    }

    Contact underSeal() {
        return new Contact(id, child, relative, kind, details, true, orderedOn, from, to);
    }
}
