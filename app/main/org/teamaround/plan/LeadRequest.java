package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;
import org.teamaround.kernel.TypedText;

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

    LeadRequest clean(TypedText typed) {
        return new LeadRequest(episodes, lead, from, accepted, typed.text("reason", reason), familyPreference);
    }

    LeadRole role() {
        LocalDate on = from.orElseThrow();
        Optional<LocalDate> to = accepted.filter(yes -> !yes).map(no -> on);
        return new LeadRole(lead.orElseThrow(), on, to, accepted, reason, familyPreference);
    }

    boolean isDeclined() {
        return accepted.filter(yes -> !yes).isPresent();
    }
}
