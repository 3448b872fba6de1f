package org.teamaround.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/** The disclosure log. */
public interface Disclosures {
    Optional<DisclosureEntry> find(UUID id);

    /** Newest first. */
    List<DisclosureEntry> about(PersonId child);

    /** What went to an agency of the directory, newest first. */
    List<DisclosureEntry> toAgency(AgencyId agency);

    void save(DisclosureEntry entry);
}
