package org.teamaround.directory;

import java.util.ArrayList;
import java.util.List;
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

/** A practitioner comes into being by a name being typed; one that is there already is found. */
@Needs(Right.ENTER)
public final class EnterPractitioner {
    private final Practitioners practitioners;
    private final Transactions transactions;
    private final Moment moment;

    public EnterPractitioner(Practitioners practitioners, Transactions transactions, Moment moment) {
        this.practitioners = practitioners;
        this.transactions = transactions;
        this.moment = moment;
    }

    /**
     * Problems stand at the field {@code name}.
     *
     * @param agency theirs, where it was typed too; fills a gap in an entry that is there, never changes one
     */
    public Outcome<Practitioner> named(String typed, Optional<AgencyId> agency, Actor actor) {
        TypedText text = new TypedText();
        String name = text.requiredLine("name", typed);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(text.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        Optional<Practitioner> known = practitioners.named(name);
        if (known.filter(p -> p.agency().isPresent() || agency.isEmpty()).isPresent()) return Outcome.done(known.get());
        Practitioner fresh = known.orElseGet(() -> Practitioner.named(new PractitionerId(Ids.fresh(moment.now())), name)).withAgency(agency);
        return transactions.inTransaction(Act.of("directory.enter-practitioner", actor), () -> keep(fresh));
    }

    private Outcome<Practitioner> keep(Practitioner practitioner) {
        practitioners.save(practitioner);
        return Outcome.done(practitioner);
    }
}
