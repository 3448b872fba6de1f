package org.teamaround.person.store;

import static org.teamaround.database.schema.Tables.PERSON;
import static org.teamaround.database.schema.Tables.PERSON_ADDRESS;
import static org.teamaround.database.schema.Tables.PERSON_ALIAS;
import static org.teamaround.database.schema.Tables.PERSON_REFERENCE;
import static org.teamaround.database.schema.Tables.PERSON_WHEREABOUTS;
import static org.teamaround.database.schema.Tables.RELATIONSHIP;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.database.KeptWhole;
import org.teamaround.person.Person;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.person.Relationship;

/** People and their ties of the database, kept as long as nothing of theirs is written. */
public final class KeptPersons implements Persons {
    private final JooqPersons persons;
    private final Kept<PersonId, Person> kept;
    private final Kept<PersonId, List<Relationship>> relatives;
    private final Kept<PersonId, List<Relationship>> children;
    private final KeptWhole<Set<PersonId>> binned;

    public KeptPersons(JooqPersons persons, Database database) {
        this.persons = persons;
        kept = new Kept<>(database, Kept.USUAL, Set.of(PERSON, PERSON_ALIAS, PERSON_ADDRESS, PERSON_REFERENCE, PERSON_WHEREABOUTS), persons::byId);
        relatives = new Kept<>(database, Kept.USUAL, Set.of(RELATIONSHIP), persons::relativesOf);
        binned = new KeptWhole<>(database, Set.of(PERSON), () -> Set.copyOf(persons.binned()));
        children = new Kept<>(database, Kept.USUAL, Set.of(RELATIONSHIP), persons::childrenOf);
    }

    @Override public Optional<Person> find(PersonId id) {
        return kept.find(id);
    }

    @Override public List<Person> find(Collection<PersonId> ids) {
        return List.copyOf(kept.all(ids).values());
    }

    @Override public PersonId standingFor(PersonId id) {
        return persons.standingFor(id);
    }

    @Override public Optional<Person> opened(PersonId id) {
        return persons.opened(id);
    }

    @Override public boolean isListed(PersonId id) {
        return persons.isListed(id);
    }

    @Override public List<PersonId> binned() {
        return persons.binned();
    }

    @Override public void bin(PersonId id, boolean in) {
        persons.bin(id, in);
    }

    @Override public List<Person> children() {
        return persons.children();
    }

    @Override public List<PersonId> childIds() {
        return persons.childIds();
    }

    @Override public List<PersonId> listed(Collection<PersonId> ids) {
        return persons.listed(ids);
    }

    @Override public void each(Consumer<Person> told) {
        persons.each(told);
    }

    @Override public List<Person> all() {
        return persons.all();
    }

    @Override public void save(Person person) {
        persons.save(person);
    }

    @Override public List<Relationship> relativesOf(PersonId child) {
        return awake(relatives.find(child).orElse(List.of()).stream());
    }

    @Override public List<Relationship> relativesOf(Collection<PersonId> ofThese) {
        return awake(relatives.all(ofThese).values().stream().flatMap(List::stream));
    }

    @Override public List<Relationship> childrenOf(PersonId relative) {
        return awake(children.find(relative).orElse(List.of()).stream());
    }

    @Override public List<Relationship> childrenOf(Collection<PersonId> ofThese) {
        return awake(children.all(ofThese).values().stream().flatMap(List::stream));
    }

    /** Ties to somebody in the bin rest until that person is restored. */
    private List<Relationship> awake(Stream<Relationship> ties) {
        Set<PersonId> away = binned.now();
        return ties.filter(tie -> !away.contains(tie.child()) && !away.contains(tie.relative())).toList();
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
