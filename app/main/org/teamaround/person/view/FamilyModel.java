package org.teamaround.person.view;

import java.util.List;
import java.util.Optional;
import org.teamaround.person.PeopleByWords;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Readers;
import org.teamaround.person.Relationship;
import org.teamaround.person.SeeRestricted;
import org.teamaround.ui.Among;
import org.teamaround.ui.Background;
import org.teamaround.directory.Practitioner;
import org.teamaround.directory.PractitionerId;
import org.teamaround.directory.Practitioners;
import org.teamaround.kernel.Problem;
import java.util.function.Consumer;

/** A child and its family, as read from the record. */
public final class FamilyModel {
    /** @param name as shown */
    record Relative(Relationship relationship, Person person, String name) {}

    record Family(Person child, String name, Optional<Person> mother, List<Relative> relatives) {}

    private final Persons persons;
    private final PeopleByWords byWords;
    private final PersonNames names;
    private final PersonActs acts;
    private final SeeRestricted see;
    private final Practitioners directory;
    private final Readers readers;
    private final Background background;

    public FamilyModel(Persons persons, PeopleByWords byWords, Practitioners directory, PersonActs acts, SeeRestricted see, Readers readers, Background background) {
        this.directory = directory;
        this.readers = readers;
        this.persons = persons;
        this.byWords = byWords;
        names = new PersonNames(persons);
        this.acts = acts;
        this.see = see;
        this.background = background;
    }

    /** Nothing is told when the child is gone. */
    void load(PersonId child, Consumer<Family> found) {
        background.run(() -> persons.find(child).map(this::family), family -> family.ifPresent(found));
    }

    /** Whoever could be a relative of {@code child}, by what is typed. */
    Among<Person> others(PersonId child) {
        return new Among<>(background, typed -> byWords.people(typed).stream().filter(p -> !p.id().equals(child)).toList());
    }

    /** A person as the form shows them, and whom something can be brought through. */
    record Changing(Person person, List<Practitioner> workers) {}

    /** With what is restricted withheld. */
    void toBeChanged(PersonId person, Consumer<Changing> ready) {
        background.run(() -> persons.find(person), found -> found.ifPresent(now -> workers(now, ready)));
    }

    /** With what is restricted, for somebody who may read it: that is written down. */
    void toBeChangedOpened(PersonId person, Consumer<Changing> ready, Consumer<List<Problem>> refused) {
        reveal(person, opened -> workers(opened, ready), refused);
    }

    private void workers(Person person, Consumer<Changing> ready) {
        background.run(directory::all, workers -> ready.accept(new Changing(person, workers)));
    }

    boolean mayRead(PersonId person) {
        return readers.may(acts.actor(), person);
    }

    void reveal(PersonId person, Consumer<Person> opened, Consumer<List<Problem>> refused) {
        background.run(() -> see.person(person, acts.actor()), outcome -> outcome.handle(opened, refused));
    }

    Optional<String> worker(PractitionerId id) {
        return directory.find(id).map(Practitioner::name);
    }

    void part(Relationship relationship, Consumer<List<Problem>> done) {
        background.run(() -> acts.part().part(relationship.child(), relationship.relative(), acts.actor()), outcome -> done.accept(outcome.problems()));
    }

    PersonNames names() {
        return names;
    }

    private Family family(Person child) {
        List<Relative> relatives = persons.relativesOf(child.id()).stream()
            .flatMap(r -> persons.find(r.relative()).map(p -> new Relative(r, p, names.display(p))).stream()).toList();
        return new Family(child, names.display(child), child.mother().flatMap(persons::find), relatives);
    }
}
