package org.teamaround.consent;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.document.DocumentId;
import org.teamaround.person.PersonId;

/**
 * One line of the disclosure log: what left the laptop, or was made to.
 * @param what     kind of document
 * @param purpose  text key
 * @param basis    text key
 * @param cuts     text keys of what was left out, in order
 * @param told     how, to which agency or person of the records, and why
 * @param document the document kept, with its hash; absent until it is made
 */
public record DisclosureEntry(UUID id, String what, Set<PersonId> children, String recipient, String purpose, String basis,
        List<String> cuts, ZonedDateTime at, String by, Optional<DocumentId> document, String sha256, Told told) {
    public DisclosureEntry {
        children = Set.copyOf(children);
        cuts = List.copyOf(cuts);
    }

    /** Printed for somebody who is known by name only. */
    public DisclosureEntry(UUID id, String what, Set<PersonId> children, String recipient, String purpose, String basis, List<String> cuts,
            ZonedDateTime at, String by, Optional<DocumentId> document, String sha256) {
        this(id, what, children, recipient, purpose, basis, cuts, at, by, document, sha256, Told.PRINTED);
    }

    DisclosureEntry of(DocumentId kept, String hash) {
        return new DisclosureEntry(id, what, children, recipient, purpose, basis, cuts, at, by, Optional.of(kept), hash, told);
    }
}
