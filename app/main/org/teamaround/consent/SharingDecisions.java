package org.teamaround.consent;

import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** The decisions to share without agreement, and not to share. */
public interface SharingDecisions {
    Optional<SharingDecision> find(SharingDecisionId id);

    /** Newest first. */
    List<SharingDecision> about(PersonId child);

    /** Those that wait for the manager's word, oldest first. */
    List<SharingDecision> waiting();

    void save(SharingDecision decision);
}
