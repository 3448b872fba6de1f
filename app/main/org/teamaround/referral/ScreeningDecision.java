package org.teamaround.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.TypedText;

/** What screening may decide (domain.md 4.1). {@code on} absent means today. */
public sealed interface ScreeningDecision {
    Optional<LocalDate> on();

    String note();

    record ForPanel(Optional<LocalDate> on, String note) implements ScreeningDecision {}

    /** @param agreedBy the team leader who agreed; empty when the actor is one, or none is needed */
    record Direct(Optional<LocalDate> on, String agreedBy, String note) implements ScreeningDecision {}

    /** @param signposted where the family is pointed to */
    record NotAccepted(Optional<LocalDate> on, List<DeclineReason> reasons, List<String> signposted, String note) implements ScreeningDecision {
        public NotAccepted {
            reasons = List.copyOf(reasons);
            signposted = signposted.stream().map(TypedText::cleanLine).filter(s -> !s.isEmpty()).toList();
        }
    }

    default ReferralState leadsTo() {
        return switch (this) {
            case ForPanel ignored -> ReferralState.ACCEPTED_FOR_PANEL;
            case Direct ignored -> ReferralState.ACCEPTED_DIRECT;
            case NotAccepted ignored -> ReferralState.NOT_ACCEPTED;
        };
    }
}
