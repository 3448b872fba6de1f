package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Enters a child, born or unborn, or an adult of the family. */
@Needs(Right.ENTER)
public final class EnterPerson {
    private final Persons persons;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public EnterPerson(Persons persons, Transactions transactions, Announcements announcements, Moment moment) {
        this.persons = persons;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Person> enter(PersonDraft typed, Actor actor) {
        CleanPerson clean = new CleanPerson(typed);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(clean.problems());
        problems.addAll(PersonRules.problems(clean.draft(), Optional.empty(), moment.today()));
        problems.addAll(AddressRules.withheldStay(Optional.empty(), Optional.empty(), clean.draft()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("person.enter", actor), () -> keep(clean.draft()));
    }

    private Outcome<Person> keep(PersonDraft draft) {
        String reference = draft.kind() == PersonKind.CHILD ? persons.nextReference() : "";
        Person person = draft.as(new PersonId(Ids.fresh(moment.now())), reference);
        persons.save(person);
        return announcements.announce(new PersonChanged(person.id())).map(told -> person);
    }
}
