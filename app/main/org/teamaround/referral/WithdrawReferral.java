package org.teamaround.referral;

import java.time.LocalDate;
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
import org.teamaround.kernel.TypedText;

/** Takes back an open referral: the referrer or the family wished so, or consent was refused. */
@Needs(Right.SCREEN)
public final class WithdrawReferral {
    private final FeedbackOwed feedback;
    private final Steps steps;
    private final Announcements announcements;
    private final Moment moment;

    public WithdrawReferral(Referrals referrals, FeedbackOwed feedback, Transactions transactions, Announcements announcements, Moment moment) {
        this.feedback = feedback;
        this.steps = new Steps(referrals, transactions);
        this.announcements = announcements;
        this.moment = moment;
    }

    /** @param on day of the wish; not in the future */
    public Outcome<Referral> withdraw(ReferralId id, String why, LocalDate on, Actor actor) {
        TypedText typed = new TypedText();
        String reason = typed.requiredText("withdraw.why", why);
        List<Problem> problems = new ArrayList<>(steps.problems(id, ReferralState.WITHDRAWN, Right.SCREEN, actor));
        problems.addAll(typed.problems());
        if (on.isAfter(moment.today())) problems.add(Problem.at("withdraw.on", "referral.problem.withdrawn-in-future"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        Settlement end = new Settlement(on, actor.name(), reason, Optional.empty(), Optional.empty(), "");
        return steps.take(id, Act.of("referral.withdraw", actor), referral -> referral.settled(ReferralState.WITHDRAWN, end), referral -> {
            feedback.drop(id, on);
            return announcements.announce(new ReferralSettled(id, ReferralState.WITHDRAWN, on));
        });
    }
}
