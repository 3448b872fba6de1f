package org.teamaround.referral;

import java.util.Comparator;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** A receipt for the authority a case came from (domain.md 5.3): what the referrer was told last, without worker, place or actions. */
@Needs(Right.ENTER)
public final class OweReceipt {
    private final Referrals referrals;
    private final FeedbackOwed feedback;
    private final Transactions transactions;

    public OweReceipt(Referrals referrals, FeedbackOwed feedback, Transactions transactions) {
        this.referrals = referrals;
        this.feedback = feedback;
        this.transactions = transactions;
    }

    public Outcome<Feedback> owe(ReferralId id, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        if (referrals.find(id).filter(Referral::isTransferIn).isEmpty()) return Outcome.refused(Problem.of("referral.problem.no-transfer"));
        Optional<Feedback> last = referrals.feedback(id).stream().filter(f -> f.to() == FeedbackTo.REFERRER)
            .max(Comparator.comparing(Feedback::from).thenComparing(Feedback::stage));
        if (last.isEmpty()) return Outcome.refused(Problem.of("referral.problem.gone"));
        return transactions.inTransaction(Act.of("referral.receipt", actor), () -> Outcome.done(
            feedback.owe(id, FeedbackTo.SENDING_AUTHORITY, last.get().stage(), last.get().from(), last.get().said().receipt())));
    }
}
