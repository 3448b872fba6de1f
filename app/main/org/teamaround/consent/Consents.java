package org.teamaround.consent;

import java.util.List;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** The consent records of each child. */
public interface Consents {
    Optional<Consent> find(ConsentId id);

    /** All of a child, newest first. */
    List<Consent> of(PersonId child);

    /** The one in force: the newest that no other supersedes; absent when nobody was ever asked. */
    Optional<Consent> current(PersonId child);

    void save(Consent consent);
}
