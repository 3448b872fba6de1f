package org.teamaround.person.merge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Mergings;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.PersonId;

/** Two who look alike are two: said once, and not asked again. */
@Needs(Right.ENTER)
public final class SayNotSame {
    private final Mergings mergings;
    private final Transactions transactions;

    public SayNotSame(Mergings mergings, Transactions transactions) {
        this.mergings = mergings;
        this.transactions = transactions;
    }

    public Outcome<Boolean> say(PersonId one, Set<PersonId> others, Actor actor) {
        List<Problem> problems = actor.lacks(Right.ENTER);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("person.not-same", actor), () -> {
            others.stream().filter(other -> !other.equals(one)).forEach(other -> mergings.sayNotSame(MergePersons.WHAT, one.value(), other.value()));
            return Outcome.done(true);
        });
    }

    public Set<PersonId> saidOf(PersonId person) {
        return mergings.notSame(MergePersons.WHAT, person.value()).stream().map(PersonId::new).collect(Collectors.toSet());
    }
}
