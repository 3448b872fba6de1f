package org.teamaround.referral;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;

/**
 * A request for a service for one child or several (domain.md 2.f).
 * @param reference  such as R-2026-0014
 * @param receivedAt when it came, to the minute
 * @param acceptedOn when accepted for panel or direct; absent before
 * @param needs      the first is the primary one
 * @param consentAsked whether the family knows of the referral and was asked; the consent itself lies in {@code consent}
 * @param screening  absent until screened
 * @param transfer   present when a case comes from another authority
 */
public record Referral(ReferralId id, String reference, ReferralState state, ReferralKind kind, Method how, ZonedDateTime receivedAt,
        Referrer referrer, List<PersonId> children, String reason, List<Need> needs, String strengths, String impact, String triedBefore,
        String askedFor, String familyGoals, Optional<Level> level, String communicationNeeds, String visitRisks, String agenciesInvolved,
        boolean consentAsked, String consentNotAskedWhy, Optional<LocalDate> acceptedOn, Optional<Screening> screening,
        Optional<TransferIn> transfer) {
    public Referral {
        children = List.copyOf(children);
        needs = List.copyOf(needs);
    }
}
