package org.teamaround.referral;

import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Notes that the referrer was asked again; after two without an answer the referral may be declined (domain.md 4.1). */
@Needs(Right.ENTER)
public final class ChaseInformation {
    private final Referrals referrals;
    private final Transactions transactions;
    private final Moment moment;

    public ChaseInformation(Referrals referrals, Transactions transactions, Moment moment) {
        this.referrals = referrals;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<Question> chase(ReferralId id, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<Question> open = referrals.questions(id).stream().filter(Question::isOpen).findFirst();
        if (open.isEmpty()) return Outcome.refused(Problem.of("referral.problem.nothing-asked"));
        return transactions.inTransaction(Act.of("referral.chase", actor), () -> {
            Question chased = open.get().chased(moment.today());
            referrals.save(chased);
            return Outcome.done(chased);
        });
    }
}
