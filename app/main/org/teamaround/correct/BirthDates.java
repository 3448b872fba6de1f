package org.teamaround.correct;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Birth;
import org.teamaround.person.ChangePerson;
import org.teamaround.person.Person;
import org.teamaround.person.PersonDraft;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;

/** The birth of a child, where its day is known; the other kinds of birth are changed where they stand. */
final class BirthDates implements DatesOf {
    private final Persons persons;
    private final PersonNames names;
    private final ChangePerson change;

    BirthDates(Persons persons, ChangePerson change) {
        this.persons = persons;
        names = new PersonNames(persons);
        this.change = change;
    }

    @Override public Set<DateKind> kinds() {
        return Set.of(DateKind.BORN);
    }

    @Override public Stream<EnteredDate> of(PersonId child) {
        return persons.find(child).stream().flatMap(this::date);
    }

    private Stream<EnteredDate> date(Person person) {
        return person.birth() instanceof Birth.Exact(LocalDate day)
            ? Stream.of(new EnteredDate(DateKind.BORN, person.id().value(), day, Phrase.of("correct.of.person", names.display(person)))) : Stream.empty();
    }

    @Override public Outcome<?> put(EnteredDate date, LocalDate day, Actor actor) {
        return persons.find(new PersonId(date.record()))
            .<Outcome<?>>map(person -> change.change(person.id(), PersonDraft.of(person).withBirth(new Birth.Exact(day)), actor))
            .orElseGet(() -> Outcome.refused(Problem.of("correct.problem.gone")));
    }
}
