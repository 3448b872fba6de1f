package org.teamaround.person;

import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Takes away a relationship that was entered by mistake, and for siblings its other side. */
@Needs(Right.EDIT_CASE)
public final class PartFamily {
    private final Persons persons;
    private final Transactions transactions;
    private final Announcements announcements;

    public PartFamily(Persons persons, Transactions transactions, Announcements announcements) {
        this.persons = persons;
        this.transactions = transactions;
        this.announcements = announcements;
    }

    public Outcome<Relationship> part(PersonId child, PersonId relative, Actor actor) {
        List<Problem> problems = actor.lacks(Right.EDIT_CASE);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return persons.relativesOf(child).stream().filter(r -> r.relative().equals(relative)).findFirst()
            .map(found -> transactions.inTransaction(Act.of("person.part", actor), () -> away(found)))
            .orElseGet(() -> Outcome.refused(Problem.of("person.problem.gone")));
    }

    private Outcome<Relationship> away(Relationship found) {
        persons.part(found.id());
        if (FamilyRules.isMutual(found.kind())) {
            persons.relativesOf(found.relative()).stream().filter(r -> r.relative().equals(found.child()))
                .forEach(r -> persons.part(r.id()));
        }
        return announcements.announce(new PersonChanged(found.child())).map(told -> found);
    }
}
