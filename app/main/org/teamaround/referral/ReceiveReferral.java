package org.teamaround.referral;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.consent.ConsentDraft;
import org.teamaround.consent.RecordConsent;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.PersonId;

/**
 * Takes in a referral: the family, the referrer's agency, the consent if it came along, and the acknowledgement that is owed from now
 * on. All of it or nothing.
 */
@Needs(Right.ENTER)
public final class ReceiveReferral {
    private final Referrals referrals;
    private final FamilyEntering family;
    private final ReferrerEntering referrer;
    private final RecordConsent recordConsent;
    private final FeedbackOwed feedback;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public ReceiveReferral(Referrals referrals, Entering entering, RecordConsent recordConsent, FeedbackOwed feedback,
            Transactions transactions, Announcements announcements, Moment moment) {
        this.referrals = referrals;
        this.family = new FamilyEntering(entering);
        this.referrer = new ReferrerEntering(entering.agency(), entering.practitioner());
        this.recordConsent = recordConsent;
        this.feedback = feedback;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Referral> receive(ReferralDraft typed, Actor actor) {
        CleanReferral clean = new CleanReferral(typed);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(clean.problems());
        problems.addAll(ReferralRules.check(clean.draft(), moment.local()));
        problems.addAll(ReferralMoves.table().check(ReferralState.DRAFT, ReferralState.RECEIVED, actor));
        if (!problems.isEmpty()) return Outcome.refused(problems.stream().distinct().toList());
        return transactions.inTransaction(Act.of("referral.receive", actor), () -> keep(clean.draft(), actor));
    }

    private Outcome<Referral> keep(ReferralDraft draft, Actor actor) {
        return family.enter(draft, actor).then(people -> referrer.enter(draft.referrer(), actor).then(sender -> {
            Referral referral = referral(draft, sender, people.children());
            referrals.save(referral);
            feedback.owe(referral.id(), FeedbackTo.REFERRER, FeedbackStage.ACKNOWLEDGEMENT, referral.receivedOn(), FeedbackWords.result(""));
            return consent(draft, people, actor).then(done -> announcements.announce(new ReferralReceived(referral.id()))).map(told -> referral);
        }));
    }

    private Outcome<?> consent(ReferralDraft draft, FamilyEntering.Family people, Actor actor) {
        Optional<ConsentDraft> form = draft.consent().form();
        if (form.isEmpty()) return Outcome.done(true);
        Set<PersonId> notTold = draft.consent().notTold().stream().map(people.members()::get).collect(Collectors.toSet());
        ConsentDraft about = form.get().about(people.children(), draft.consent().giver().map(people.members()::get));
        return recordConsent.record(about.notTelling(notTold), actor);
    }

    private Referral referral(ReferralDraft draft, Referrer sender, List<PersonId> children) {
        ZonedDateTime receivedAt = ReferralRules.receivedAt(draft, moment.local());
        return new Referral(new ReferralId(Ids.fresh(moment.now())), referrals.nextReference(receivedAt.toLocalDate()), ReferralState.RECEIVED,
            draft.kind(), draft.how(), receivedAt, sender, children, draft.story(), draft.level(), draft.consent().asked(),
            draft.consent().notAskedWhy(), Optional.empty(), Optional.empty(), Optional.empty(), draft.transfer());
    }
}
