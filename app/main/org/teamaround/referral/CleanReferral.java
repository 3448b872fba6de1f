package org.teamaround.referral;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.TypedText;

/** A draft with every text of its own cleaned, and the problems of those too long. Persons and consent clean theirs. */
final class CleanReferral {
    private final TypedText typed = new TypedText();
    private final ReferralDraft draft;

    CleanReferral(ReferralDraft d) {
        ConsentAnswer answer = new ConsentAnswer(d.consent().asked(), typed.text("agreed.answer", d.consent().notAskedWhy()),
            d.consent().form(), d.consent().giver(), d.consent().notTold());
        draft = new ReferralDraft(d.kind(), d.how(), d.receivedOn(), d.receivedTime(), referrer(d.referrer()), d.children(), d.family(),
            d.household(), story(d.story()), d.level(), answer, d.transfer().map(this::transfer));
    }

    ReferralDraft draft() {
        return draft;
    }

    List<Problem> problems() {
        return typed.problems();
    }

    private ReferrerEntry referrer(ReferrerEntry r) {
        return new ReferrerEntry(typed.line("referrer.name", r.name()), typed.line("referrer.job-title", r.jobTitle()),
            typed.line("referrer.agency", r.agency()), typed.line("referrer.phone", r.phone(), 100), typed.line("referrer.email", r.email()),
            r.emailSecure(), typed.line("referrer.reference", r.theirReference(), 100), typed.line("referrer.dsl", r.safeguardingLead()));
    }

    private Story story(Story s) {
        return new Story(typed.text("story.reason", s.reason()), s.needs().stream().distinct().toList(), typed.text("story.strengths", s.strengths()),
            typed.text("story.impact", s.impact()), typed.text("story.tried", s.triedBefore()), typed.text("story.asked-for", s.askedFor()),
            typed.text("story.wishes", s.wishes()), typed.text("story.communication", s.communicationNeeds()),
            typed.text("story.risks", s.visitRisks()), typed.text("story.agencies", s.agenciesInvolved()));
    }

    private TransferIn transfer(TransferIn t) {
        return new TransferIn(typed.line("transfer.authority", t.authority()), typed.line("transfer.contact", t.contact()),
            typed.line("transfer.reference", t.theirReference(), 100), typed.line("transfer.assessment", t.theirAssessment()), t.arrived(),
            t.consentOn());
    }
}
