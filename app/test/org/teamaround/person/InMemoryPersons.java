package org.teamaround.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Persons kept in memory, for tests of use cases. */
public final class InMemoryPersons implements Persons {
    private final Map<PersonId, Person> persons = new LinkedHashMap<>();
    private final Map<UUID, Relationship> relationships = new LinkedHashMap<>();

    @Override public Optional<Person> find(PersonId id) {
        return opened(id).map(Restriction::closed);
    }

    @Override public Optional<Person> opened(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    @Override public List<Person> children() {
        return all().stream().filter(p -> p.kind() == PersonKind.CHILD).toList();
    }

    @Override public List<Person> all() {
        return new PersonNames(this).sorted(persons.values().stream().map(Restriction::closed));
    }

    @Override public void save(Person person) {
        persons.put(person.id(), Restriction.resolved(person, opened(person.id())));
    }

    @Override public List<Relationship> relativesOf(PersonId child) {
        return relationships.values().stream().filter(r -> r.child().equals(child)).toList();
    }

    @Override public List<Relationship> childrenOf(PersonId relative) {
        return relationships.values().stream().filter(r -> r.relative().equals(relative)).toList();
    }

    @Override public void save(Relationship relationship) {
        relationships.put(relationship.id(), relationship);
    }

    @Override public void part(UUID relationship) {
        relationships.remove(relationship);
    }

    public int count() {
        return persons.size();
    }

    @Override public String nextReference() {
        return ChildReferences.next(persons.values().stream().map(Person::reference));
    }
}
