package org.teamaround.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Level;

/**
 * What the panel decided on one item (domain.md 2.j, decision record).
 * @param lead          lead professional or key worker; absent when none is needed or one is to be found
 * @param leadAccepted  whether they accepted; absent when not asked yet
 * @param preferenceMet whether the family's wish for a lead was met; absent when they had none
 * @param awaited       what is awaited from whom; empty unless deferred or a CAF is asked for
 * @param deferredTo    next panel date; absent unless deferred
 * @param signposted    where the family was pointed to; empty otherwise
 * @param reviewOn      when the panel wants to hear of it again; absent when it does not
 * @param managerReview what the manager's review said, when put off more often than allowed; empty otherwise
 */
public record Decision(DecisionKind kind, LocalDate on, List<AllocatedService> services, Optional<PractitionerId> lead,
        Optional<Boolean> leadAccepted, Optional<Boolean> preferenceMet, Optional<Level> level, String reason,
        String conditions, Optional<DeferralReason> deferralReason, String awaited, Optional<LocalDate> awaitedBy,
        Optional<PanelMeetingId> deferredTo, List<DeclineReason> declineReasons, List<String> signposted,
        String dissent, String presenter, String information, Optional<LocalDate> reviewOn, String managerReview) {
    public Decision {
        services = List.copyOf(services);
        declineReasons = List.copyOf(declineReasons);
        signposted = List.copyOf(signposted);
    }
}
