package org.teamaround.privacy;

import java.util.Optional;
import java.util.UUID;
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
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;

/** Stops the disposal of somebody's record, with the reason, and lets it go on. */
@Needs(Right.CORRECT)
public final class HoldRecord {
    private final LegalHolds holds;
    private final Persons persons;
    private final Transactions transactions;
    private final Moment moment;

    public HoldRecord(LegalHolds holds, Persons persons, Transactions transactions, Moment moment) {
        this.holds = holds;
        this.persons = persons;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<LegalHold> hold(PersonId about, LegalHold.Kind kind, String why, Actor actor) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        String said = TypedText.clean(why);
        if (said.isEmpty()) return Outcome.refused(Problem.at("why", "kernel.problem.required"));
        if (persons.find(about).isEmpty()) return Outcome.refused(Problem.at("about", "privacy.problem.nobody"));
        return saved(Act.of("privacy.hold", actor), new LegalHold(Ids.fresh(moment.now()), about, kind, said, moment.today(), actor.name(), Optional.empty()));
    }

    public Outcome<LegalHold> lift(UUID id, String why, Actor actor) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        String said = TypedText.clean(why);
        if (said.isEmpty()) return Outcome.refused(Problem.at("why", "kernel.problem.required"));
        Optional<LegalHold> found = holds.all().stream().filter(hold -> hold.id().equals(id) && hold.holds()).findFirst();
        if (found.isEmpty()) return Outcome.refused(Problem.of("privacy.problem.no-hold"));
        return saved(Act.of("privacy.hold-lift", actor), found.get().lifted(new LegalHold.Lifted(moment.today(), actor.name(), said)));
    }

    private Outcome<LegalHold> saved(Act act, LegalHold hold) {
        return transactions.inTransaction(act, () -> {
            holds.save(hold);
            return Outcome.done(hold);
        });
    }
}
