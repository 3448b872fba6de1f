package org.teamaround.person.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Compartments.Circle;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.person.Address;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonNames;
import org.teamaround.person.Persons;
import org.teamaround.person.Place;
import org.teamaround.person.Readers;
import org.teamaround.person.Relationship;
import org.teamaround.person.SealedNote;
import org.teamaround.person.SealedNotes;
import org.teamaround.ui.Background;

/** What is restricted about a child and its family: that it is there, for everybody; what it says, for those permitted who ask. */
public final class RestrictedModel {
    /**
     * @param name  the child's, as shown
     * @param notes how many
     * @param homes whose address is restricted, by name
     * @param named   those of the readers whom a team leader named
     * @param mayRead whether who is signed in may read
     */
    record Standing(PersonId child, String name, int notes, List<String> homes, boolean mayRead, boolean narrowed, List<Actor> readers, List<Actor> named) {
        boolean isNothing() {
            return notes == 0 && homes.isEmpty();
        }
    }

    record Home(String name, Person opened) {}

    record Shown(List<SealedNote> notes, List<Home> homes) {}

    private final Persons persons;
    private final SealedNotes notes;
    private final Readers readers;
    private final PersonNames names;
    private final RestrictedActs acts;
    private final Background background;

    public RestrictedModel(Persons persons, SealedNotes notes, Readers readers, RestrictedActs acts, Background background) {
        this.persons = persons;
        this.notes = notes;
        this.readers = readers;
        names = new PersonNames(persons);
        this.acts = acts;
        this.background = background;
    }

    RestrictedActs acts() {
        return acts;
    }

    Background background() {
        return background;
    }

    List<Actor> candidates() {
        return readers.candidates();
    }

    /** Opens nothing. */
    void load(PersonId child, Consumer<Standing> found) {
        background.run(() -> persons.find(child).map(this::standing), standing -> standing.ifPresent(found));
    }

    /** Opens everything there, and writes down that it was seen. */
    void show(PersonId child, Consumer<Shown> shown, Consumer<List<Problem>> refused) {
        background.run(() -> seen(child), outcome -> outcome.handle(shown, refused));
    }

    private Standing standing(Person child) {
        List<String> homes = family(child).filter(RestrictedModel::isRestricted).map(names::display).toList();
        Circle circle = readers.circle(child.id());
        List<Actor> who = readers.of(child.id());
        return new Standing(child.id(), names.display(child), notes.count(child.id()), homes, readers.may(acts.actor(), child.id()),
            circle.narrowed(), who, who.stream().filter(reader -> circle.named().contains(reader.user())).toList());
    }

    private Outcome<Shown> seen(PersonId child) {
        return acts.see().notes(child, acts.actor()).map(read -> {
            List<Home> homes = new ArrayList<>();
            persons.find(child).stream().flatMap(this::family).filter(RestrictedModel::isRestricted).forEach(person ->
                acts.see().person(person.id(), acts.actor()).result().ifPresent(opened -> homes.add(new Home(names.display(person), opened))));
            return new Shown(read, homes);
        });
    }

    private Stream<Person> family(Person child) {
        return Stream.concat(Stream.of(child), persons.relativesOf(child.id()).stream().map(Relationship::relative).distinct()
            .flatMap(relative -> persons.find(relative).stream()));
    }

    private static boolean isRestricted(Person person) {
        return person.hasWithheld();
    }
}
