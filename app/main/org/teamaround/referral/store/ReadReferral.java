package org.teamaround.referral.store;

import java.util.List;
import java.util.Optional;
import org.teamaround.database.schema.tables.records.ReferralRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;
import org.teamaround.referral.DeclineReason;
import org.teamaround.referral.Level;
import org.teamaround.referral.Method;
import org.teamaround.directory.Need;
import org.teamaround.referral.PhoneCall;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralKind;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrer;
import org.teamaround.referral.Screening;
import org.teamaround.referral.Settlement;
import org.teamaround.referral.Story;
import org.teamaround.referral.TransferIn;

/** A referral read back from its row, its children and its signposts. */
record ReadReferral(ReferralRecord row, List<PersonId> children, List<String> signposts) {
    Referral referral() {
        return new Referral(new ReferralId(row.getId()), row.getReference(), ReferralState.valueOf(row.getState()),
            ReferralKind.valueOf(row.getKind()), Method.valueOf(row.getHow()), Columns.local(row.getReceivedAt()), referrer(), children, story(),
            Optional.ofNullable(row.getNeedLevel()).map(Level::valueOf), row.getConsentAsked(), row.getConsentNotAskedWhy(),
            Optional.ofNullable(row.getAcceptedOn()), screening(), settlement(), transfer());
    }

    private Referrer referrer() {
        return new Referrer(row.getReferrerName(), row.getReferrerTitle(), Optional.ofNullable(row.getReferrerAgency()).map(AgencyId::new),
            Optional.ofNullable(row.getReferrerPractitioner()).map(PractitionerId::new), row.getReferrerPhone(), row.getReferrerEmail(),
            row.getReferrerEmailSecure(), row.getReferrerReference(), row.getReferrerLead());
    }

    private Story story() {
        return new Story(row.getReason(), Columns.list(Need.class, row.getNeeds()), row.getStrengths(), row.getImpact(), row.getTriedBefore(),
            row.getAskedFor(), row.getWishes(), row.getCommunicationNeeds(), row.getVisitRisks(), row.getAgenciesInvolved());
    }

    private Optional<Screening> screening() {
        return row.getScreenedOn() == null ? Optional.empty() : Optional.of(new Screening(row.getScreenedOn(), row.getScreenedBy(),
            row.getScreeningAgreedBy(), Columns.list(DeclineReason.class, row.getDeclineReasons()), signposts, row.getScreeningNote()));
    }

    private Optional<Settlement> settlement() {
        if (row.getSettledOn() == null) return Optional.empty();
        Optional<PhoneCall> call = Columns.maybe(row.getCallAt()).map(at -> new PhoneCall(at, row.getCallTo(), row.getCallSaid()));
        return Optional.of(new Settlement(row.getSettledOn(), row.getSettledBy(), row.getSettledWhy(),
            Optional.ofNullable(row.getDuplicateOf()).map(ReferralId::new), call, row.getCountersigned()));
    }

    private Optional<TransferIn> transfer() {
        return row.getTransferArrived() == null ? Optional.empty() : Optional.of(new TransferIn(row.getTransferAuthority(),
            row.getTransferContact(), row.getTransferReference(), row.getTransferAssessment(), row.getTransferArrived(),
            Optional.ofNullable(row.getTransferConsentOn())));
    }
}
