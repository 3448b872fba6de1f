package org.teamaround.person;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Changes single fields of a person where they stand, and nothing else; refused when they are not as they were seen any more. */
@Needs(Right.ENTER)
public final class EditField {
    private final Persons persons;
    private final ChangePerson change;
    private final Transactions transactions;

    public EditField(Persons persons, ChangePerson change, Transactions transactions) {
        this.persons = persons;
        this.change = change;
        this.transactions = transactions;
    }

    /**
     * @param fields those that stand together on the page, such as given and family name
     * @param seen   the person as it was shown when the change began
     * @param typed  where the new words stand
     */
    public Outcome<Person> edit(PersonId id, List<PersonField> fields, PersonBlock seen, PersonBlock typed, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        return transactions.inTransaction(Act.of("person.edit-field", actor), () -> keep(id, fields, seen, typed, actor));
    }

    private Outcome<Person> keep(PersonId id, List<PersonField> fields, PersonBlock seen, PersonBlock typed, Actor actor) {
        Optional<Person> now = now(id, fields, seen);
        if (now.isEmpty()) return Outcome.refused(Problem.of("person.problem.gone"));
        if (fields.stream().anyMatch(field -> field.isWithheldIn(now.get()))) return Outcome.refused(Problem.of("person.problem.not-for-you"));
        if (!fields.stream().allMatch(field -> field.same(now.get(), seen))) return Outcome.refused(Problem.of("person.problem.changed-meanwhile"));
        PersonDraft draft = PersonDraft.of(now.get());
        for (PersonField field : fields) draft = field.take(draft, typed);
        return change.change(id, draft, actor);
    }

    /** Opened where it was shown opened: that it was seen is written down already. */
    private Optional<Person> now(PersonId id, List<PersonField> fields, PersonBlock seen) {
        boolean shownOpen = fields.stream().noneMatch(field -> field.isWithheldIn(seen));
        return persons.find(id).flatMap(person -> shownOpen && fields.stream().anyMatch(field -> field.isWithheldIn(person)) ? persons.opened(id) : Optional.of(person));
    }
}
