package org.teamaround.person.view;

import java.util.List;
import java.util.Optional;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;
import org.teamaround.person.SeeRestricted;
import org.teamaround.ui.Background;
import org.teamaround.kernel.Problem;
import java.util.function.Consumer;

/** A child and its family, as read from the record. */
public final class FamilyModel {
    /** @param name as shown */
    record Relative(Relationship relationship, Person person, String name) {}

    record Family(Person child, String name, Optional<Person> mother, List<Relative> relatives) {}

    private final Persons persons;
    private final PersonNames names;
    private final PersonActs acts;
    private final SeeRestricted see;
    private final Background background;

    public FamilyModel(Persons persons, PersonActs acts, SeeRestricted see, Background background) {
        this.persons = persons;
        names = new PersonNames(persons);
        this.acts = acts;
        this.see = see;
        this.background = background;
    }

    /** Nothing is told when the child is gone. */
    void load(PersonId child, Consumer<Family> found) {
        background.run(() -> persons.find(child).map(this::family), family -> family.ifPresent(found));
    }

    /** Everybody who could be a relative of {@code child}. */
    void others(PersonId child, Consumer<List<Person>> found) {
        background.run(() -> persons.all().stream().filter(p -> !p.id().equals(child)).toList(), found);
    }

    /** The form shows what is restricted to who may read it: that is written down first. */
    void toBeChanged(Person person, Consumer<Person> ready) {
        boolean withheld = person.whereabouts().isWithheld() || person.isRestricted();
        if (withheld) background.run(() -> see.person(person.id(), acts.actor()), seen -> ready.accept(seen.result().orElse(person)));
        else ready.accept(person);
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
