package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Changes what is known of a person. The birth of an unborn baby is {@link RecordBirth}: it keeps the old name. */
@Needs(Right.ENTER)
public final class ChangePerson {
    private final Persons persons;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public ChangePerson(Persons persons, Transactions transactions, Announcements announcements, Moment moment) {
        this.persons = persons;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Person> change(PersonId id, PersonDraft typed, Actor actor) {
        CleanPerson clean = new CleanPerson(typed);
        Optional<Person> before = persons.find(id);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        if (before.isEmpty()) problems.add(Problem.of("person.problem.gone"));
        problems.addAll(clean.problems());
        problems.addAll(PersonRules.problems(clean.draft(), before, moment.today()));
        Optional<Person> opened = persons.opened(id);
        problems.addAll(AddressRules.withheldStay(before, opened, clean.draft()));
        if (before.isPresent() && before.get().isUnborn() && clean.draft().birth() instanceof Birth.Exact) {
            problems.add(Problem.at("birth", "person.problem.record-birth"));
        }
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("person.change", actor), () -> keep(before.get(), told(clean.draft(), opened.orElse(before.get()))));
    }

    /** Who lives nowhere restricted any more has nothing withheld either. */
    private static PersonDraft told(PersonDraft draft, Person opened) {
        return draft.whereabouts().isWithheld() && !draft.isRestricted() ? draft.withWhereabouts(opened.whereabouts()) : draft;
    }

    private Outcome<Person> keep(Person before, PersonDraft draft) {
        boolean becameChild = before.reference().isEmpty() && draft.kind() == PersonKind.CHILD;
        Person person = draft.withEnding(before.ending()).as(before.id(), becameChild ? persons.nextReference() : before.reference());
        persons.save(person);
        return announcements.announce(new PersonChanged(person.id())).map(told -> person);
    }
}
