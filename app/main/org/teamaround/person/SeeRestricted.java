package org.teamaround.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessLog;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;

/**
 * Shows what is restricted about a person to somebody permitted. Every time is written down: who saw whose (domain.md 5.3; vault.md 3.3).
 */
@Needs(Right.SEE_RESTRICTED)
public final class SeeRestricted {
    private final Persons persons;
    private final SealedNotes notes;
    private final Readers readers;
    private final AccessLog log;

    public SeeRestricted(Persons persons, SealedNotes notes, Readers readers, AccessLog log) {
        this.persons = persons;
        this.notes = notes;
        this.readers = readers;
        this.log = log;
    }

    /** The restricted places among the person's addresses, newest first. */
    public Outcome<List<Place.Told>> addresses(PersonId id, Actor actor) {
        return person(id, actor).map(person -> person.addresses().stream().flatMap(a -> a.answer().stream()).filter(Address::restricted)
            .flatMap(a -> a.told().stream()).toList());
    }

    /** The person with restricted addresses and what leads to them. */
    public Outcome<Person> person(PersonId id, Actor actor) {
        Optional<Person> person = persons.opened(id);
        List<Problem> problems = problems(id, actor);
        if (person.isEmpty()) problems.add(Problem.of("person.problem.gone"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        if (!person.equals(persons.find(id))) noteDown(id, "address", actor);
        return Outcome.done(person.get());
    }

    /** The child's notes of tier 3, oldest first. */
    public Outcome<List<SealedNote>> notes(PersonId child, Actor actor) {
        List<Problem> problems = problems(child, actor);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        List<SealedNote> read = notes.of(child);
        if (!read.isEmpty()) noteDown(child, "notes", actor);
        return Outcome.done(read);
    }

    private void noteDown(PersonId person, String what, Actor actor) {
        log.note(AccessKind.SAW_RESTRICTED, Optional.of(person.value()), Optional.of(what), actor);
    }

    private List<Problem> problems(PersonId person, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.SEE_RESTRICTED));
        if (problems.isEmpty() && !readers.may(actor, person)) problems.add(Problem.of("person.problem.not-for-you"));
        return problems;
    }
}
