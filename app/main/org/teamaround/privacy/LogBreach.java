package org.teamaround.privacy;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Something went where it should not: whoever finds it writes it down, at once and without blame. */
@Needs(Right.ENTER)
public final class LogBreach {
    /** @param foundAt to the minute: the 72 hours count from it */
    public record Draft(ZonedDateTime foundAt, String what, String whose, String howFound) {}

    private final Breaches breaches;
    private final Transactions transactions;
    private final Moment moment;

    public LogBreach(Breaches breaches, Transactions transactions, Moment moment) {
        this.breaches = breaches;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<Breach> log(Draft draft, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        TypedText typed = new TypedText();
        String what = typed.requiredText("what", draft.what());
        String whose = typed.text("whose", draft.whose());
        String how = typed.text("how-found", draft.howFound());
        if (!typed.problems().isEmpty()) return Outcome.refused(typed.problems());
        if (draft.foundAt().isAfter(moment.local())) return Outcome.refused(Problem.at("found", "privacy.problem.in-future"));
        Breach breach = new Breach(Ids.fresh(moment.now()), draft.foundAt(), what, whose, how,
            Breach.Risk.NOT_YET_JUDGED, "", Optional.empty(), "", "", Optional.empty(), Optional.empty(), "");
        return transactions.inTransaction(Act.of("privacy.breach", actor), () -> {
            breaches.save(breach);
            return Outcome.done(breach);
        });
    }
}
