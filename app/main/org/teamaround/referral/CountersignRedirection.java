package org.teamaround.referral;

import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
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

    public CountersignRedirection(Referrals referrals, Transactions transactions) {
        this.referrals = referrals;
        this.transactions = transactions;
    }

    public Outcome<Referral> countersign(ReferralId id, Actor actor) {
        if (!actor.may(Right.SHARE_WITHOUT_CONSENT)) return Outcome.refused(actor.lacks(Right.SHARE_WITHOUT_CONSENT));
        Optional<Referral> open = referrals.find(id).filter(r -> r.state() == ReferralState.REDIRECTED)
            .filter(r -> r.settlement().filter(s -> s.countersigned().isEmpty()).isPresent());
        if (open.isEmpty()) return Outcome.refused(Problem.of("referral.problem.nothing-to-countersign"));
        return transactions.inTransaction(Act.of("referral.countersign", actor), () -> {
            Referral signed = open.get().settled(ReferralState.REDIRECTED, open.get().settlement().orElseThrow().signedBy(actor.name()));
            referrals.save(signed);
            return Outcome.done(signed);
        });
    }
}
