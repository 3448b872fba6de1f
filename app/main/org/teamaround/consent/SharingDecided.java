package org.teamaround.consent;

import java.util.List;
import org.teamaround.person.PersonId;

/** Fact: somebody decided to share without agreement or not to, a manager spoke on it, or an ended agreement was gone on with or stopped. */
public record SharingDecided(SharingDecisionId decision, List<PersonId> children) {
    public SharingDecided {
        children = List.copyOf(children);
    }
}
