package org.teamaround.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.TypedText;

/** Makes the record of a decision from what was typed; names become entries of the directory. */
final class MadeDecision {
    private final TypedNames names;

    MadeDecision(TypedNames names) {
        this.names = names;
    }

    Decision of(DecisionDraft d, LocalDate on, Optional<PanelMeetingId> deferredTo) {
        List<AllocatedService> services = d.services().stream().map(this::service).toList();
        return new Decision(d.kind(), on, services, names.practitioner(d.lead(), d.leadAgency()), d.leadAccepted(), d.preferenceMet(),
            d.level(), clean(d.reason()), clean(d.conditions()), d.deferralReason(), clean(d.awaited()), d.awaitedBy(), deferredTo,
            d.declineReasons(), d.signposted().stream().map(TypedText::cleanLine).toList(), clean(d.dissent()), clean(d.presenter()),
            clean(d.information()), d.reviewOn(), clean(d.managerReview()));
    }

    private AllocatedService service(ServiceDraft s) {
        names.practitioner(s.worker(), s.agency());
        return new AllocatedService(TypedText.cleanLine(s.service()), names.agency(s.agency()), TypedText.cleanLine(s.worker()), s.startBy(),
            s.commissioned());
    }

    private static String clean(String typed) {
        return TypedText.clean(typed);
    }
}
