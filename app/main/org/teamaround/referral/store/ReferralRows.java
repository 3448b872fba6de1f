package org.teamaround.referral.store;

import java.util.Optional;
import org.teamaround.database.schema.tables.records.ReferralRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.PractitionerId;
import org.teamaround.referral.PhoneCall;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.Referrer;
import org.teamaround.referral.Screening;
import org.teamaround.referral.Settlement;
import org.teamaround.referral.Story;
import org.teamaround.referral.TransferIn;

/** A referral as a row. */
final class ReferralRows {
    private ReferralRows() {}

    static ReferralRecord row(Referral r) {
        ReferralRecord row = new ReferralRecord();
        row.setId(r.id().value());
        row.setReference(r.reference());
        row.setState(r.state().name());
        row.setKind(r.kind().name());
        row.setHow(r.how().name());
        row.setReceivedAt(r.receivedAt().toOffsetDateTime());
        row.setNeedLevel(r.level().map(Enum::name).orElse(null));
        row.setConsentAsked(r.consentAsked());
        row.setConsentNotAskedWhy(r.consentNotAskedWhy());
        row.setAcceptedOn(r.acceptedOn().orElse(null));
        referrer(row, r.referrer());
        story(row, r.story());
        screening(row, r.screening());
        settlement(row, r.settlement());
        transfer(row, r.transfer());
        return row;
    }

    private static void referrer(ReferralRecord row, Referrer r) {
        row.setReferrerName(r.name());
        row.setReferrerTitle(r.jobTitle());
        row.setReferrerAgency(r.agency().map(AgencyId::value).orElse(null));
        row.setReferrerPractitioner(r.practitioner().map(PractitionerId::value).orElse(null));
        row.setReferrerPhone(r.phone());
        row.setReferrerEmail(r.email());
        row.setReferrerEmailSecure(r.emailSecure());
        row.setReferrerReference(r.theirReference());
        row.setReferrerLead(r.safeguardingLead());
    }

    private static void story(ReferralRecord row, Story s) {
        row.setReason(s.reason());
        row.setNeeds(Columns.codes(s.needs()));
        row.setStrengths(s.strengths());
        row.setImpact(s.impact());
        row.setTriedBefore(s.triedBefore());
        row.setAskedFor(s.askedFor());
        row.setWishes(s.wishes());
        row.setCommunicationNeeds(s.communicationNeeds());
        row.setVisitRisks(s.visitRisks());
        row.setAgenciesInvolved(s.agenciesInvolved());
    }

    private static void screening(ReferralRecord row, Optional<Screening> screening) {
        row.setScreenedOn(screening.map(Screening::on).orElse(null));
        row.setScreenedBy(screening.map(Screening::by).orElse(null));
        row.setScreeningAgreedBy(screening.map(Screening::agreedBy).orElse(null));
        row.setDeclineReasons(screening.map(s -> Columns.codes(s.reasons())).orElse(null));
        row.setScreeningNote(screening.map(Screening::note).orElse(null));
    }

    private static void settlement(ReferralRecord row, Optional<Settlement> end) {
        row.setSettledOn(end.map(Settlement::on).orElse(null));
        row.setSettledBy(end.map(Settlement::by).orElse(null));
        row.setSettledWhy(end.map(Settlement::why).orElse(null));
        row.setDuplicateOf(end.flatMap(Settlement::duplicateOf).map(ReferralId::value).orElse(null));
        Optional<PhoneCall> call = end.flatMap(Settlement::call);
        row.setCallAt(call.map(c -> c.at().toOffsetDateTime()).orElse(null));
        row.setCallTo(call.map(PhoneCall::toWhom).orElse(null));
        row.setCallSaid(call.map(PhoneCall::said).orElse(null));
        row.setCountersigned(end.map(Settlement::countersigned).orElse(null));
    }

    private static void transfer(ReferralRecord row, Optional<TransferIn> transfer) {
        row.setTransferAuthority(transfer.map(TransferIn::authority).orElse(null));
        row.setTransferContact(transfer.map(TransferIn::contact).orElse(null));
        row.setTransferReference(transfer.map(TransferIn::theirReference).orElse(null));
        row.setTransferAssessment(transfer.map(TransferIn::theirAssessment).orElse(null));
        row.setTransferArrived(transfer.map(TransferIn::arrived).orElse(null));
        row.setTransferConsentOn(transfer.flatMap(TransferIn::consentOn).orElse(null));
    }
}
