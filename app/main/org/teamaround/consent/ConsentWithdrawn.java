package org.teamaround.consent;

import java.time.LocalDate;
import java.util.Set;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/**
 * Fact: consent was taken back.
 * @param wholly   everything; otherwise only for {@code agencies} and {@code purposes}
 */
public record ConsentWithdrawn(ConsentId consent, PersonId child, boolean wholly, Set<AgencyId> agencies, Set<Purpose> purposes,
        LocalDate on) {}
