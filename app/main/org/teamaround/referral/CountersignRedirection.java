package org.teamaround.referral;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Authorisation;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** A team leader puts their name to a redirection that somebody else made (domain.md 4.1: T countersigns). */
@Needs(Right.SHARE_WITHOUT_CONSENT)
public final class CountersignRedirection {
    private final Referrals referrals;
    private final Transactions transactions;
    private final Moment moment;

    public CountersignRedirection(Referrals referrals, Transactions transactions, Moment moment) {
        this.referrals = referrals;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<Referral> countersign(ReferralId id, Actor actor) {
        if (!actor.may(Right.SHARE_WITHOUT_CONSENT)) return Outcome.refused(actor.lacks(Right.SHARE_WITHOUT_CONSENT));
        return sign(id, settlement -> settlement.countersigned().isEmpty(), actor.name(), actor);
    }

    /**
     * For a centre whose only team leader made the redirection: a manager from outside said yes. Takes the place of one's own signature
     * under one's own act.
     */
    public Outcome<Referral> countersign(ReferralId id, Authorisation outside, Actor actor) {
        if (!actor.may(Right.SHARE_WITHOUT_CONSENT)) return Outcome.refused(actor.lacks(Right.SHARE_WITHOUT_CONSENT));
        List<Problem> problems = outside.problems(actor, moment.today());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return sign(id, Settlement::waitsForOutside, outside.kept(), actor);
    }

    private Outcome<Referral> sign(ReferralId id, Predicate<Settlement> waits, String by, Actor actor) {
        Optional<Referral> open = referrals.find(id).filter(r -> r.state() == ReferralState.REDIRECTED).filter(r -> r.settlement().filter(waits).isPresent());
        if (open.isEmpty()) return Outcome.refused(Problem.of("referral.problem.nothing-to-countersign"));
        return transactions.inTransaction(Act.of("referral.countersign", actor), () -> {
            Referral signed = open.get().settled(ReferralState.REDIRECTED, open.get().settlement().orElseThrow().signedBy(by));
            referrals.save(signed);
            return Outcome.done(signed);
        });
    }
}
