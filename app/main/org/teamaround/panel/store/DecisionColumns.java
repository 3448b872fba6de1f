package org.teamaround.panel.store;

import java.util.List;
import java.util.Optional;
import org.teamaround.database.schema.tables.records.PanelItemRecord;
import org.teamaround.directory.PractitionerId;
import org.teamaround.panel.AllocatedService;
import org.teamaround.panel.Decision;
import org.teamaround.panel.DecisionKind;
import org.teamaround.panel.DeferralReason;
import org.teamaround.panel.PanelMeetingId;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Level;

/** A decision in the columns of its item. */
final class DecisionColumns {
    private DecisionColumns() {}

    static void write(PanelItemRecord row, Decision d) {
        row.setDecisionKind(d.kind().name());
        row.setDecidedOn(d.on());
        row.setDecisionLead(Codes.id(d.lead()));
        row.setLeadAccepted(d.leadAccepted().orElse(null));
        row.setPreferenceMet(d.preferenceMet().orElse(null));
        row.setLevelAgreed(d.level().map(Level::name).orElse(null));
        row.setDecisionReason(d.reason());
        row.setConditions(d.conditions());
        row.setDeferralReason(d.deferralReason().map(DeferralReason::name).orElse(null));
        row.setDecisionAwaited(d.awaited());
        row.setAwaitedBy(d.awaitedBy().orElse(null));
        row.setDeferredTo(Codes.id(d.deferredTo()));
        row.setDeclineReasons(Codes.written(d.declineReasons()));
        row.setSignposted(Codes.lines(d.signposted()));
        row.setDissent(d.dissent());
        row.setPresenter(d.presenter());
        row.setInformation(d.information());
        row.setReviewOn(d.reviewOn().orElse(null));
        row.setManagerReview(d.managerReview());
    }

    static Optional<Decision> read(PanelItemRecord r, List<AllocatedService> services) {
        return Optional.ofNullable(r.getDecisionKind()).map(kind -> new Decision(DecisionKind.valueOf(kind), r.getDecidedOn(), services,
            Optional.ofNullable(r.getDecisionLead()).map(PractitionerId::new), Optional.ofNullable(r.getLeadAccepted()),
            Optional.ofNullable(r.getPreferenceMet()), Optional.ofNullable(r.getLevelAgreed()).map(Level::valueOf), r.getDecisionReason(),
            r.getConditions(), Optional.ofNullable(r.getDeferralReason()).map(DeferralReason::valueOf), r.getDecisionAwaited(),
            Optional.ofNullable(r.getAwaitedBy()), Optional.ofNullable(r.getDeferredTo()).map(PanelMeetingId::new),
            Codes.read(DeclineReason.class, r.getDeclineReasons()), Codes.lines(r.getSignposted()), r.getDissent(), r.getPresenter(),
            r.getInformation(), Optional.ofNullable(r.getReviewOn()), r.getManagerReview()));
    }
}
