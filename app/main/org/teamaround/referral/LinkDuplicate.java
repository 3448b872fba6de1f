package org.teamaround.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Settles a referral as a duplicate of another, which goes on. */
@Needs(Right.SCREEN)
public final class LinkDuplicate {
    private final Referrals referrals;
    private final FeedbackOwed feedback;
    private final Steps steps;
    private final Announcements announcements;
    private final Moment moment;

    public LinkDuplicate(Referrals referrals, FeedbackOwed feedback, Transactions transactions, Announcements announcements, Moment moment) {
        this.referrals = referrals;
        this.feedback = feedback;
        this.steps = new Steps(referrals, transactions);
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Referral> link(ReferralId duplicate, ReferralId other, Actor actor) {
        List<Problem> problems = new ArrayList<>(steps.problems(duplicate, ReferralState.DUPLICATE, Right.SCREEN, actor));
        if (duplicate.equals(other) || referrals.find(other).isEmpty())
            problems.add(Problem.at("duplicate.other", "referral.problem.no-other-referral"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        Settlement end = new Settlement(moment.today(), actor.name(), "", Optional.of(other), Optional.empty(), "");
        return steps.take(duplicate, Act.of("referral.duplicate", actor), referral -> referral.settled(ReferralState.DUPLICATE, end), referral -> {
            feedback.drop(duplicate, end.on());
            return announcements.announce(new ReferralSettled(duplicate, ReferralState.DUPLICATE, end.on()));
        });
    }
}
