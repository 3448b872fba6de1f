package org.teamaround.person.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** Two adults: married, together, together without living together, separated, divorced. One record seen from both sides. */
public record Partnership(UUID id, PersonId one, PersonId other, PartnershipKind kind, Optional<LocalDate> from, Optional<LocalDate> to) {
    public boolean has(PersonId person) {
        return one.equals(person) || other.equals(person);
    }

    public PersonId besides(PersonId person) {
        return one.equals(person) ? other : one;
    }
}
