package org.teamaround.person.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.Age;
import org.teamaround.person.Birth;
import org.teamaround.person.Ending;
import org.teamaround.person.EndingKind;
import org.teamaround.person.Person;
import org.teamaround.person.PersonChanged;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/** Records a death in the family, or what became of a pregnancy (domain.md 4.7): reminders and letters stop with it. */
@Needs(Right.EDIT_CASE)
public final class RecordEnding {
    private final Persons persons;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;
    private final CaseRights rights;

    public RecordEnding(Persons persons, Transactions transactions, Announcements announcements, Moment moment, CaseRights rights) {
        this.persons = persons;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
        this.rights = rights;
    }

    public Outcome<Person> record(PersonId id, Ending typed, Actor actor) {
        List<Problem> problems = new ArrayList<>(rights.lacks(actor, Right.EDIT_CASE, concerned(id)));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        TypedText words = new TypedText();
        Ending ending = new Ending(typed.kind(), typed.on(), words.text("note", typed.note()));
        problems.addAll(words.problems());
        Optional<Person> person = persons.find(id);
        if (person.isEmpty()) problems.add(Problem.of("person.problem.gone"));
        person.ifPresent(p -> problems.addAll(problems(p, ending)));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("family.ending", actor), () -> keep(person.get(), Optional.of(ending))
            .then(kept -> announcements.announce(new LifeEnded(id, ending.kind())).map(told -> kept)));
    }

    /** It was recorded by mistake: the person is as before, and the journal keeps both. */
    public Outcome<Person> takeBack(PersonId id, Actor actor) {
        List<Problem> problems = new ArrayList<>(rights.lacks(actor, Right.EDIT_CASE, concerned(id)));
        Optional<Person> person = persons.find(id).filter(p -> p.ending().isPresent());
        if (problems.isEmpty() && person.isEmpty()) problems.add(Problem.of("family.problem.no-ending"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("family.ending-taken-back", actor), () -> keep(person.get(), Optional.empty()));
    }

    private Outcome<Person> keep(Person before, Optional<Ending> ending) {
        Person now = PersonDraft.of(before).withEnding(ending).as(before.id(), before.reference());
        persons.save(now);
        return announcements.announce(new PersonChanged(now.id())).map(told -> now);
    }

    /** The child, or the children whose family an adult belongs to. */
    private List<PersonId> concerned(PersonId id) {
        boolean child = persons.find(id).filter(p -> p.kind() == PersonKind.ADULT).isEmpty();
        return child ? List.of(id) : Stream.concat(Stream.of(id), persons.childrenOf(id).stream().map(Relationship::child)).distinct().toList();
    }

    private List<Problem> problems(Person person, Ending ending) {
        List<Problem> found = new ArrayList<>();
        if (person.isUnborn() && ending.kind() == EndingKind.DIED) found.add(Problem.at("kind", "family.problem.not-born"));
        if (!person.isUnborn() && ending.kind() != EndingKind.DIED) found.add(Problem.at("kind", "family.problem.born"));
        if (person.ending().filter(Ending::isFinal).isPresent()) found.add(Problem.of("family.problem.ended-already"));
        if (ending.on().filter(moment.today()::isBefore).isPresent()) found.add(Problem.at("on", "family.problem.in-future"));
        boolean beforeBirth = ending.on().isPresent() && Age.earliestBirth(person.birth()).filter(ending.on().get()::isBefore).isPresent();
        if (beforeBirth) found.add(Problem.at("on", "family.problem.before-birth"));
        if (ending.kind() == EndingKind.NOT_HEARD && person.birth() instanceof Birth.Expected(LocalDate expected) && !expected.isBefore(moment.today()))
            found.add(Problem.at("kind", "family.problem.still-expected"));
        return found;
    }
}
