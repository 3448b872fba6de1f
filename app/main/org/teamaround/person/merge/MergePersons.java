package org.teamaround.person.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Mergings;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.Person;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonField;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;

/** Makes two entries of one person one: shows them side by side, and does it in one act that can be taken apart again. */
@Needs(Right.CORRECT)
public final class MergePersons {
    static final String WHAT = "person";
    private final Persons persons;
    private final Mergings mergings;
    private final MergeReaders readers;
    private final MergeRules rules;
    private final Supplier<List<MergeHindrance>> hindrances;
    private final Transactions transactions;
    private final Announcements announcements;

    /** @param hindrances of later features; asked each time */
    public MergePersons(Persons persons, Mergings mergings, MergeReaders readers, Supplier<List<MergeHindrance>> hindrances, Transactions transactions,
            Announcements announcements) {
        this.persons = persons;
        this.mergings = mergings;
        this.readers = readers;
        this.hindrances = hindrances;
        this.transactions = transactions;
        this.announcements = announcements;
        rules = new MergeRules(persons, mergings);
    }

    public Outcome<SideBySide> sideBySide(PersonId kept, PersonId givenUp, Actor actor) {
        Optional<Person> one = persons.find(kept);
        Optional<Person> other = persons.find(givenUp);
        List<Problem> problems = problems(one, other, actor);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        MergeFields fields = new MergeFields(one.orElseThrow(), other.orElseThrow());
        return Outcome.done(new SideBySide(one.get(), other.get(), fields.differing(), fields.proposed(), MergeFields.BOTH,
            mergings.referring(WHAT, givenUp.value()), readers.allowed(one.get(), other.get()).isPresent()));
    }

    /** @param fromGivenUp the fields to be as the one given up has them; the rest stays as the one kept has it */
    public Outcome<Person> merge(PersonId kept, PersonId givenUp, Set<PersonField> fromGivenUp, Actor actor) {
        List<Problem> problems = problems(persons.find(kept), persons.find(givenUp), actor);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("person.merge", actor), () -> made(kept, givenUp, fromGivenUp, actor));
    }

    private Outcome<Person> made(PersonId kept, PersonId givenUp, Set<PersonField> fromGivenUp, Actor actor) {
        Person one = persons.opened(kept).orElseThrow();
        Person other = persons.opened(givenUp).orElseThrow();
        return readers.hold(one, other, actor).then(held -> {
            Person merged = new MergeFields(one, other).merged(fromGivenUp);
            readers.sealFor(givenUp, givenUp, kept);
            mergings.join(WHAT, kept.value(), givenUp.value(), actor);
            persons.save(merged);
            return told(kept, givenUp).map(done -> merged);
        });
    }

    private Outcome<Void> told(PersonId kept, PersonId givenUp) {
        return announcements.announce(new PersonsMerged(kept, givenUp, false)).then(told -> announcements.announce(new PersonChanged(kept)))
            .then(told -> announcements.announce(new PersonChanged(givenUp)));
    }

    private List<Problem> problems(Optional<Person> kept, Optional<Person> givenUp, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.CORRECT));
        if (!problems.isEmpty()) return problems;
        if (kept.isEmpty() || givenUp.isEmpty()) return List.of(Problem.of("person.problem.gone"));
        problems.addAll(rules.problems(kept.get(), givenUp.get()));
        if (!problems.isEmpty()) return problems;
        hindrances.get().forEach(each -> problems.addAll(each.between(kept.get().id(), givenUp.get().id())));
        problems.addAll(readers.problems(kept.get(), givenUp.get(), actor));
        return problems;
    }
}
