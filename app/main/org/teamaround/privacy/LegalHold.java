package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;

/**
 * A record must not be disposed of while an inquiry, a claim or a review goes on (domain.md 5.5).
 * @param lifted absent while it holds
 */
public record LegalHold(UUID id, PersonId about, Kind kind, String why, LocalDate from, String by, Optional<Lifted> lifted) {
    /** What it is for. */
    public enum Kind { INQUIRY, CLAIM, REVIEW, OTHER }

    public record Lifted(LocalDate on, String by, String why) {}

    public boolean holds() {
        return lifted.isEmpty();
    }

    LegalHold lifted(Lifted how) {
        return new LegalHold(id, about, kind, why, from, by, Optional.of(how));
    }
}
