package org.teamaround.referral;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** The moves of a referral that the panel makes: listed, taken off the agenda, allocated, deferred, declined, escalated. */
@Needs(Right.READ)
public final class MoveReferral {
    private final Referrals referrals;
    private final Steps steps;

    public MoveReferral(Referrals referrals, Transactions transactions) {
        this.referrals = referrals;
        this.steps = new Steps(referrals, transactions);
    }

    /** Somebody makes the move; the table says who may (domain.md 4.1). */
    public Outcome<Referral> move(ReferralId id, ReferralState to, Actor actor) {
        List<Problem> problems = steps.problems(id, to, Right.READ, actor);
        return problems.isEmpty() ? steps.take(id, Act.of("referral.move", actor), referral -> referral.in(to), Outcome::done)
            : Outcome.refused(problems);
    }

    /** The move follows, in the same transaction, from an act whose right was asked there. Nothing happens when it is there already. */
    public Outcome<Referral> follow(ReferralId id, ReferralState to) {
        Optional<Referral> referral = referrals.find(id);
        if (referral.isEmpty()) return Outcome.refused(Problem.of("referral.problem.gone"));
        if (referral.get().state() == to) return Outcome.done(referral.get());
        if (!ReferralMoves.table().allows(referral.get().state(), to)) return Outcome.refused(ReferralMoves.refusal(referral.get().state(), to));
        Referral moved = referral.get().in(to);
        referrals.save(moved);
        return Outcome.done(moved);
    }
}
