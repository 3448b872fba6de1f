package org.teamaround.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/**
 * One consent about one child (domain.md 2.g). A change makes a new record that supersedes this one.
 * @param giver       the person who agreed: the young person or a holder of parental responsibility; absent while only requested
 * @param sharedWith  agencies that may have basic and needed information
 * @param sensitiveTo agencies, among them, that may have sensitive information as well
 * @param excluded    agencies that must not be told
 * @param takenBy     the practitioner or user who asked, as text
 * @param witness     for verbal consent: who heard it; empty otherwise
 * @param expires     last day it holds; absent for one that was refused
 * @param supersedes  the record this one replaces; absent for the first
 * @param withdrawnReason what was said at a withdrawal; empty otherwise
 */
public record Consent(ConsentId id, PersonId child, ConsentState state, ConsentGiver givenBy, Optional<PersonId> giver, LocalDate on,
        boolean coversStorage, boolean coversSharing, Set<Purpose> purposes, Set<AgencyId> sharedWith, Set<AgencyId> sensitiveTo,
        Set<AgencyId> excluded, ConsentForm form, String takenBy, String witness, boolean interpreterUsed, boolean limitsExplained,
        boolean leafletGiven, Optional<Competence> competence, Optional<LocalDate> review, Optional<LocalDate> expires,
        Optional<ConsentId> supersedes, Optional<LocalDate> withdrawnOn, String withdrawnReason) {
    public Consent {
        purposes = Set.copyOf(purposes);
        sharedWith = Set.copyOf(sharedWith);
        sensitiveTo = Set.copyOf(sensitiveTo);
        excluded = Set.copyOf(excluded);
    }

    public boolean isGiven() {
        return state == ConsentState.GIVEN_FULL || state == ConsentState.GIVEN_LIMITED || state == ConsentState.PARTLY_WITHDRAWN;
    }
}
