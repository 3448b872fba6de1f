package org.teamaround.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Mergings;
import org.teamaround.kernel.Mergings.Merging;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Takes two entries of the directory apart again: what was moved goes back, what came since stays with the one kept. */
@Needs(Right.CORRECT)
public final class UnmergeEntries {
    private final Mergings mergings;
    private final Transactions transactions;

    public UnmergeEntries(Mergings mergings, Transactions transactions) {
        this.mergings = mergings;
        this.transactions = transactions;
    }

    public Outcome<Boolean> practitioner(PractitionerId givenUp, Actor actor) {
        return part(mergings.of(MergeEntries.PRACTITIONER, givenUp.value()), actor);
    }

    public Outcome<Boolean> agency(AgencyId givenUp, Actor actor) {
        return part(mergings.of(MergeEntries.AGENCY, givenUp.value()), actor);
    }

    /** Who was merged into this practitioner, oldest first. */
    public List<PractitionerId> into(PractitionerId kept) {
        return mergings.into(MergeEntries.PRACTITIONER, kept.value()).stream().map(m -> new PractitionerId(m.givenUp())).toList();
    }

    public List<AgencyId> into(AgencyId kept) {
        return mergings.into(MergeEntries.AGENCY, kept.value()).stream().map(m -> new AgencyId(m.givenUp())).toList();
    }

    private Outcome<Boolean> part(Optional<Merging> merging, Actor actor) {
        List<Problem> problems = actor.lacks(Right.CORRECT);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        if (merging.isEmpty()) return Outcome.refused(Problem.of("directory.merge.problem.not-merged"));
        return transactions.inTransaction(Act.of("directory.unmerge", actor), () -> {
            mergings.part(merging.get(), Set.of());
            return Outcome.done(true);
        });
    }
}
