package org.teamaround.privacy;

import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.privacy.AccessRequest.Overruling;

/** A team leader decides, with a reason, that somebody who must not receive gets this answer all the same (domain.md 5.3). */
@Needs(Right.SHARE_WITHOUT_CONSENT)
public final class OverruleRefusal {
    private final AccessRequests requests;
    private final Transactions transactions;

    public OverruleRefusal(AccessRequests requests, Transactions transactions) {
        this.requests = requests;
        this.transactions = transactions;
    }

    public Outcome<AccessRequest> overrule(AccessRequestId id, String why, Actor actor) {
        if (!actor.may(Right.SHARE_WITHOUT_CONSENT)) return Outcome.refused(actor.lacks(Right.SHARE_WITHOUT_CONSENT));
        String said = TypedText.clean(why);
        if (said.isEmpty()) return Outcome.refused(Problem.at("why", "kernel.problem.required"));
        Optional<AccessRequest> found = requests.find(id).filter(AccessRequest::isOpen);
        if (found.isEmpty()) return Outcome.refused(Problem.of("privacy.problem.no-request"));
        AccessRequest overruled = found.get().overruled(new Overruling(said, actor.name()));
        return transactions.inTransaction(Act.of("privacy.request-overrule", actor).because(said), () -> {
            requests.save(overruled);
            return Outcome.done(overruled);
        });
    }
}
