package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.List;
import org.teamaround.person.PersonId;

/** Everything the vault says of one person, wherever it stands: their own records, and those of others that name them. */
@FunctionalInterface
public interface Gathering {
    /**
     * In the order of the house; restricted notes without their words, restricted addresses not at all.
     * @param asked who looked at it is told up to this day
     */
    List<Passage> about(PersonId person, LocalDate asked);
}
