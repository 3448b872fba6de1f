package org.teamaround.consent;

import java.util.Optional;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/**
 * How something was told, and to whom of those the records know.
 * @param decision the decision to share without agreement it rests on; absent where the family agreed
 * @param note     why, in the words of who told it; may be empty
 */
public record Told(Way way, Optional<AgencyId> agency, Optional<PersonId> person, Optional<SharingDecisionId> decision, String note) {
    public static final Told PRINTED = new Told(Way.PRINTED, Optional.empty(), Optional.empty(), Optional.empty(), "");
}
