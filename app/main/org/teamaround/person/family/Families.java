package org.teamaround.person.family;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** What is recorded of families besides who is what to whom. */
public interface Families {
    /** Contact of the child with everybody, newest first. */
    List<Contact> contactsOf(PersonId child);

    Optional<Contact> contact(UUID id);

    void save(Contact contact);

    /** In clear before, sealed from now on: nobody finds it in the history either. */
    void seal(Contact contact);

    List<Partnership> partnershipsOf(PersonId person);

    void save(Partnership partnership);

    void end(Partnership partnership);

    /** Why nobody is recorded with parental responsibility; absent when nobody said so. */
    Optional<String> holderNotKnown(PersonId child);

    /** @param why empty to take it back */
    void saveHolderNotKnown(PersonId child, Optional<String> why);

    /** Relatives that were offered for the child and declined. */
    Set<PersonId> declined(PersonId child);

    void decline(PersonId child, PersonId relative);

    /** Of a child that came of another's unborn record. */
    Optional<BornTogether> bornTogether(PersonId child);

    /** The children that came of this one's unborn record. */
    List<BornTogether> bornWith(PersonId first);

    void save(BornTogether birth);
}
