package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Level;
import org.teamaround.referral.ReferralId;

/**
 * One period of work for one child, from acceptance to closure (domain.md 4.3).
 * @param allocatedOn  panel or direct acceptance: first contact and initial visit count from it
 * @param contactedOn  first contact with the family; absent until made
 * @param visitedOn    initial visit; absent until made
 * @param leads        lead professionals, newest first
 * @param services     allocated services, as text
 * @param closure      absent while open
 */
public record Episode(EpisodeId id, String reference, PersonId child, Optional<ReferralId> referral, EpisodeState state,
        LocalDate openedOn, Optional<LocalDate> allocatedOn, Optional<LocalDate> contactedOn, Optional<LocalDate> visitedOn,
        Optional<Level> level, List<LeadRole> leads, List<String> services, Optional<Closure> closure) {
    public Episode {
        leads = List.copyOf(leads);
        services = List.copyOf(services);
    }

    public boolean isOpen() {
        return state != EpisodeState.CLOSED;
    }

    /** The lead professional now; absent when there is none. */
    public Optional<LeadRole> lead() {
        return leads.stream().filter(l -> l.to().isEmpty()).findFirst();
    }
}
