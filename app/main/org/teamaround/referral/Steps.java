package org.teamaround.referral;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** One step of a referral: it is found, the move is checked, the change is kept; all in one transaction. */
final class Steps {
    /** What a step writes besides: owed feedback, announcements. */
    @FunctionalInterface
    interface Besides {
        Outcome<?> write(Referral moved);
    }

    private final Referrals referrals;
    private final Transactions transactions;

    Steps(Referrals referrals, Transactions transactions) {
        this.referrals = referrals;
        this.transactions = transactions;
    }

    /** Empty when the actor may take the referral there. */
    List<Problem> problems(ReferralId id, ReferralState to, Right right, Actor actor) {
        if (!actor.may(right)) return actor.lacks(right);
        Optional<Referral> referral = referrals.find(id);
        if (referral.isEmpty()) return List.of(Problem.of("referral.problem.gone"));
        return ReferralMoves.table().check(referral.get().state(), to, actor);
    }

    Outcome<Referral> take(ReferralId id, Act act, UnaryOperator<Referral> change, Besides besides) {
        return transactions.inTransaction(act, () -> {
            Referral moved = change.apply(referrals.find(id).orElseThrow());
            referrals.save(moved);
            return besides.write(moved).map(done -> moved);
        });
    }
}
