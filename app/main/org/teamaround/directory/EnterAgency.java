package org.teamaround.directory;

import java.util.ArrayList;
import java.util.List;
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

/** An agency comes into being by its name being typed; one that is there already is found. */
@Needs(Right.ENTER)
public final class EnterAgency {
    private final Agencies agencies;
    private final Transactions transactions;
    private final Moment moment;

    public EnterAgency(Agencies agencies, Transactions transactions, Moment moment) {
        this.agencies = agencies;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** Problems stand at the field {@code name}. */
    public Outcome<Agency> named(String typed, Actor actor) {
        TypedText text = new TypedText();
        String name = text.requiredLine("name", typed);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(text.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return agencies.named(name).map(Outcome::done)
            .orElseGet(() -> transactions.inTransaction(Act.of("directory.enter-agency", actor), () -> make(name)));
    }

    private Outcome<Agency> make(String name) {
        Agency agency = Agency.named(new AgencyId(Ids.fresh(moment.now())), name);
        agencies.save(agency);
        return Outcome.done(agency);
    }
}
