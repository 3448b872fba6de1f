package org.teamaround.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Level;

/**
 * A decision as typed (domain.md 2.j). Start with {@link #of} and say what the kind asks for; texts may be empty.
 * @param lead       the lead professional's name
 * @param leadAgency their agency, for a name the directory does not know yet
 * @param deferredTo the meeting it is put off to; absent for the next one
 */
public record DecisionDraft(DecisionKind kind, List<ServiceDraft> services, String lead, String leadAgency, Optional<Boolean> leadAccepted,
        Optional<Boolean> preferenceMet, Optional<Level> level, String reason, String conditions, Optional<DeferralReason> deferralReason,
        String awaited, Optional<LocalDate> awaitedBy, Optional<PanelMeetingId> deferredTo, List<DeclineReason> declineReasons,
        List<String> signposted, String dissent, String presenter, String information, Optional<LocalDate> reviewOn, String managerReview) {
    public DecisionDraft {
        services = services.stream().filter(s -> !s.isBlank()).toList();
        declineReasons = List.copyOf(declineReasons);
        signposted = signposted.stream().filter(s -> !s.isBlank()).toList();
    }

    public static DecisionDraft of(DecisionKind kind) {
        return new DecisionDraft(kind, List.of(), "", "", Optional.empty(), Optional.empty(), Optional.empty(), "", "", Optional.empty(), "",
            Optional.empty(), Optional.empty(), List.of(), List.of(), "", "", "", Optional.empty(), "");
    }

    public DecisionDraft because(String why) {
        return new DecisionDraft(kind, services, lead, leadAgency, leadAccepted, preferenceMet, level, why, conditions, deferralReason, awaited,
            awaitedBy, deferredTo, declineReasons, signposted, dissent, presenter, information, reviewOn, managerReview);
    }

    public DecisionDraft allocating(ServiceDraft... given) {
        return new DecisionDraft(kind, List.of(given), lead, leadAgency, leadAccepted, preferenceMet, level, reason, conditions, deferralReason,
            awaited, awaitedBy, deferredTo, declineReasons, signposted, dissent, presenter, information, reviewOn, managerReview);
    }

    /** @param preference whether the family's wish was met; absent when they had none */
    public DecisionDraft ledBy(String name, String agency, Optional<Boolean> accepted, Optional<Boolean> preference) {
        return new DecisionDraft(kind, services, name, agency, accepted, preference, level, reason, conditions, deferralReason, awaited,
            awaitedBy, deferredTo, declineReasons, signposted, dissent, presenter, information, reviewOn, managerReview);
    }

    public DecisionDraft at(Level agreed) {
        return new DecisionDraft(kind, services, lead, leadAgency, leadAccepted, preferenceMet, Optional.of(agreed), reason, conditions,
            deferralReason, awaited, awaitedBy, deferredTo, declineReasons, signposted, dissent, presenter, information, reviewOn, managerReview);
    }

    public DecisionDraft awaiting(DeferralReason why, String what, Optional<LocalDate> by) {
        return new DecisionDraft(kind, services, lead, leadAgency, leadAccepted, preferenceMet, level, reason, conditions, Optional.of(why), what,
            by, deferredTo, declineReasons, signposted, dissent, presenter, information, reviewOn, managerReview);
    }

    public DecisionDraft deferringTo(PanelMeetingId meeting) {
        return new DecisionDraft(kind, services, lead, leadAgency, leadAccepted, preferenceMet, level, reason, conditions, deferralReason, awaited,
            awaitedBy, Optional.of(meeting), declineReasons, signposted, dissent, presenter, information, reviewOn, managerReview);
    }

    public DecisionDraft declining(List<DeclineReason> reasons, List<String> pointedTo) {
        return new DecisionDraft(kind, services, lead, leadAgency, leadAccepted, preferenceMet, level, reason, conditions, deferralReason, awaited,
            awaitedBy, deferredTo, reasons, pointedTo, dissent, presenter, information, reviewOn, managerReview);
    }

    public DecisionDraft reviewedByManager(String note) {
        return new DecisionDraft(kind, services, lead, leadAgency, leadAccepted, preferenceMet, level, reason, conditions, deferralReason, awaited,
            awaitedBy, deferredTo, declineReasons, signposted, dissent, presenter, information, reviewOn, note);
    }

    public DecisionDraft hearingAgain(LocalDate on) {
        return new DecisionDraft(kind, services, lead, leadAgency, leadAccepted, preferenceMet, level, reason, conditions, deferralReason, awaited,
            awaitedBy, deferredTo, declineReasons, signposted, dissent, presenter, information, Optional.of(on), managerReview);
    }
}
