package org.teamaround.person;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A note of tier 3 about a child: health, therapy, substance use, offences (domain.md 5.3). Its words lie sealed in the child's
 * compartment. A correction adds a wording and keeps the ones before.
 * @param wordings oldest first; never empty
 */
public record SealedNote(SealedNoteId id, PersonId child, List<Wording> wordings) {
    public SealedNote {
        wordings = List.copyOf(wordings);
    }

    /** @param words empty when they are sealed for others */
    public record Wording(UUID id, UUID author, String authorName, Instant at, Optional<Words> words) {}

    /** @param reason why the wording before was corrected; empty for the first */
    public record Words(String text, String reason) {}

    /** The one that counts. */
    public Wording latest() {
        return wordings.getLast();
    }

    public boolean isCorrected() {
        return wordings.size() > 1;
    }
}
