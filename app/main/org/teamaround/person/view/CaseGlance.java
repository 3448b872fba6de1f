package org.teamaround.person.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Phrase;
import org.teamaround.person.PersonId;

/** How a child's case stands, in words, told by the features after this one. Called off the window's thread. */
public interface CaseGlance {
    /**
     * @param state   where the case stands ("Waiting for panel", "Plan running"); absent when there is none
     * @param level   level of need; absent until judged
     * @param lead    name of the lead professional; empty when there is none
     * @param consent "Recorded until 17/02/2027", "Missing" ...; absent when nobody asked
     * @param flags   what must not be missed, each a short phrase
     */
    record Glance(Optional<Phrase> state, Optional<Phrase> level, String lead, Optional<Phrase> consent, List<Phrase> flags) {
        public static final Glance NOTHING = new Glance(Optional.empty(), Optional.empty(), "", Optional.empty(), List.of());

        public Glance {
            flags = List.copyOf(flags);
        }
    }

    Glance of(PersonId child);

    /** Reads in few questions what is asked of these, so that {@link #of} is cheap. */
    default void readTogether(Collection<PersonId> children) {}

    /** The children of the cases among these records. */
    default Set<PersonId> concernedBy(Set<UUID> written) {
        return Set.of();
    }
}
