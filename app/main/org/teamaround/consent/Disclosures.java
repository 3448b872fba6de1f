package org.teamaround.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** The disclosure log. */
public interface Disclosures {
    Optional<DisclosureEntry> find(UUID id);

    /** Newest first. */
    List<DisclosureEntry> about(PersonId child);

    void save(DisclosureEntry entry);
}
