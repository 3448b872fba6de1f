package org.teamaround.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** Notices of withdrawal, owed and given. */
public interface ConsentNotices {
    Optional<ConsentNotice> find(UUID id);

    /** Newest first. */
    List<ConsentNotice> about(PersonId child);

    /** Oldest first. */
    List<ConsentNotice> owed();

    void save(ConsentNotice notice);
}
