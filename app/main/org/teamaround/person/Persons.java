package org.teamaround.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every person of the vault and how they are related. */
public interface Persons {
    Optional<Person> find(PersonId id);

    /** Who stands for this person: the one it was merged into, or it itself. Lists leave out whoever was merged. */
    default PersonId standingFor(PersonId id) {
        return id;
    }

    /** Children in order of family name and given name. */
    List<Person> children();

    List<Person> all();

    void save(Person person);

    /** Relationships in which {@code person} is the child. */
    List<Relationship> relativesOf(PersonId child);

    /** Relationships in which {@code person} is the relative. */
    List<Relationship> childrenOf(PersonId relative);

    void save(Relationship relationship);

    /** Takes a relationship away, by its id; the journal keeps it. */
    void part(UUID relationship);

    /** The next free reference of a child, such as C-0007. */
    String nextReference();
}
