package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;

/**
 * A lead professional of an episode from a day on; a change ends one and starts the next.
 * @param to               last day; absent while in the role
 * @param accepted         whether they took it on; absent when not asked yet
 * @param reason           why the lead changed, or why it was not taken on; empty otherwise
 * @param familyPreference whether the family's wish was met; absent when they had none
 */
public record LeadRole(PractitionerId practitioner, LocalDate from, Optional<LocalDate> to, Optional<Boolean> accepted, String reason,
        Optional<Boolean> familyPreference) {
    public LeadRole until(LocalDate last) {
        return new LeadRole(practitioner, from, Optional.of(last), accepted, reason, familyPreference);
    }

    LeadRole since(LocalDate day) {
        return new LeadRole(practitioner, day, to, accepted, reason, familyPreference);
    }
}
