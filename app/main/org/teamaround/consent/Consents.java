package org.teamaround.consent;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** The consent records of each child. */
public interface Consents {
    Optional<Consent> find(ConsentId id);

    /** All of a child, newest first. */
    List<Consent> of(PersonId child);

    /** Of all these children, read together; in no order. */
    default List<Consent> of(Collection<PersonId> children) {
        return children.stream().distinct().flatMap(child -> of(child).stream()).toList();
    }

    /** The one in force: the newest that no other supersedes; absent when nobody was ever asked. */
    Optional<Consent> current(PersonId child);

    void save(Consent consent);
}
