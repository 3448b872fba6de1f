package org.teamaround.person.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.PersonKind;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/** People and their ties of the database, kept between commits. */
public final class KeptPersons implements Persons {
    private final JooqPersons persons;
    private final Kept<Whole> kept;
    private final Kept<Ties> ties;

    private record Whole(List<Person> all, List<Person> children, Map<PersonId, Person> one) {
        static Whole of(List<Person> all) {
            return new Whole(all, all.stream().filter(p -> p.kind() == PersonKind.CHILD).toList(),
                all.stream().collect(Collectors.toMap(Person::id, Function.identity())));
        }
    }

    private record Ties(Map<PersonId, List<Relationship>> ofChild, Map<PersonId, List<Relationship>> ofRelative) {
        static Ties of(List<Relationship> all) {
            return new Ties(Kept.by(all, r -> List.of(r.child())), Kept.by(all, r -> List.of(r.relative())));
        }
    }

    public KeptPersons(JooqPersons persons, Database database, int patience) {
        this.persons = persons;
        kept = new Kept<>(database, () -> Whole.of(persons.all()), patience);
        ties = new Kept<>(database, () -> Ties.of(persons.relationships()), patience);
    }

    @Override public Optional<Person> find(PersonId id) {
        return kept.one(w -> Optional.ofNullable(w.one().get(id)).or(() -> persons.find(id)), () -> persons.find(id));
    }

    @Override public PersonId standingFor(PersonId id) {
        return kept.one(w -> w.one().containsKey(id) ? id : persons.standingFor(id), () -> persons.standingFor(id));
    }

    @Override public Optional<Person> opened(PersonId id) {
        return persons.opened(id);
    }

    @Override public boolean isListed(PersonId id) {
        return kept.one(w -> w.one().containsKey(id), () -> persons.isListed(id));
    }

    @Override public List<PersonId> binned() {
        return persons.binned();
    }

    @Override public void bin(PersonId id, boolean in) {
        persons.bin(id, in);
    }

    @Override public List<Person> children() {
        return kept.all(Whole::children, persons::children);
    }

    @Override public List<Person> all() {
        return kept.all(Whole::all, persons::all);
    }

    @Override public void save(Person person) {
        persons.save(person);
    }

    @Override public List<Relationship> relativesOf(PersonId child) {
        return ties.one(t -> t.ofChild().getOrDefault(child, List.of()), () -> persons.relativesOf(child));
    }

    @Override public List<Relationship> childrenOf(PersonId relative) {
        return ties.one(t -> t.ofRelative().getOrDefault(relative, List.of()), () -> persons.childrenOf(relative));
    }

    @Override public void save(Relationship relationship) {
        persons.save(relationship);
    }

    @Override public void part(UUID relationship) {
        persons.part(relationship);
    }

    @Override public String nextReference() {
        return persons.nextReference();
    }
}
