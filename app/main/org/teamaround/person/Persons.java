package org.teamaround.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Every person of the vault and how they are related. */
public interface Persons {
    /** As everybody reads it: what is restricted is withheld, also from who may read it ({@link #opened}). Opens nothing, and so is cheap. */
    Optional<Person> find(PersonId id);

    /** Those there are, each once and in no order; read together, and so is cheaper than one by one. */
    default List<Person> find(Collection<PersonId> ids) {
        return ids.stream().distinct().map(this::find).flatMap(Optional::stream).toList();
    }

    /** Who stands for this person: the one it was merged into, or it itself. Lists leave out whoever was merged. */
    default PersonId standingFor(PersonId id) {
        return id;
    }

    /**
     * With what is restricted, as far as who unlocked the vault may read it; the rest stays withheld. To be shown only by
     * {@link SeeRestricted}, which writes down that it was seen.
     */
    Optional<Person> opened(PersonId id);

    /** Whether lists, search and counts show this person: neither merged into another nor in the bin. */
    default boolean isListed(PersonId id) {
        return find(id).isPresent();
    }

    /** Who lies in the bin; {@link #find} still answers. */
    default List<PersonId> binned() {
        return List.of();
    }

    /** Into the bin or out of it. Inside a transaction. */
    default void bin(PersonId id, boolean in) {
        throw new UnsupportedOperationException("no bin here");
    }

    /** Children in order of family name and given name. */
    List<Person> children();

    /** Of every child that lists show, in no order. */
    default List<PersonId> childIds() {
        return children().stream().map(Person::id).toList();
    }

    /** Of these the children that lists show. */
    default List<PersonId> listed(Collection<PersonId> ids) {
        return ids.stream().distinct().filter(this::isListed).filter(id -> find(id).filter(p -> p.kind() == PersonKind.CHILD).isPresent()).toList();
    }

    List<Person> all();

    /** Everybody whom lists show, one after the other and in no order; however many there are, few are in memory at a time. */
    default void each(Consumer<Person> told) {
        all().forEach(told);
    }

    void save(Person person);

    /** Relationships in which {@code person} is the child. */
    List<Relationship> relativesOf(PersonId child);

    /** Of all these children, read together; in no order. */
    default List<Relationship> relativesOf(Collection<PersonId> children) {
        return children.stream().distinct().flatMap(child -> relativesOf(child).stream()).toList();
    }

    /** Relationships in which {@code person} is the relative. */
    List<Relationship> childrenOf(PersonId relative);

    /** Of all these relatives, read together; in no order. */
    default List<Relationship> childrenOf(Collection<PersonId> relatives) {
        return relatives.stream().distinct().flatMap(relative -> childrenOf(relative).stream()).toList();
    }

    void save(Relationship relationship);

    /** Takes a relationship away, by its id; the journal keeps it. */
    void part(UUID relationship);

    /** The next free reference of a child, such as C-0007. */
    String nextReference();
}
