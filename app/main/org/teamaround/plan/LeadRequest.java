package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;

/**
 * Who is to lead, as typed.
 * @param accepted         absent when they have not been asked yet
 * @param reason           why the lead changes, or why the person declined; may be empty otherwise
 * @param familyPreference whether it is whom the family wished for; absent when they had no wish
 */
public record LeadRequest(List<EpisodeId> episodes, Optional<PractitionerId> lead, Optional<LocalDate> from, Optional<Boolean> accepted,
        String reason, Optional<Boolean> familyPreference) {
    public LeadRequest {
        episodes = List.copyOf(episodes);
    }

    LeadRole role() {
        LocalDate on = from.orElseThrow();
        Optional<LocalDate> to = accepted.filter(yes -> !yes).map(no -> on);
        return new LeadRole(lead.orElseThrow(), on, to, accepted, reason.strip(), familyPreference);
    }

    boolean isDeclined() {
        return accepted.filter(yes -> !yes).isPresent();
    }
}
