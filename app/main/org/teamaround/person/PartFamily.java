package org.teamaround.person;

import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.CaseRights;
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
    private final CaseRights rights;

    public PartFamily(Persons persons, Transactions transactions, Announcements announcements, CaseRights rights) {
        this.persons = persons;
        this.transactions = transactions;
        this.announcements = announcements;
        this.rights = rights;
    }

    public Outcome<Relationship> part(PersonId child, PersonId relative, Actor actor) {
        List<Problem> problems = rights.lacks(actor, Right.EDIT_CASE, List.of(child));
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
