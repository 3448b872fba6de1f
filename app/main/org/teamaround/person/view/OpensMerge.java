package org.teamaround.person.view;

import java.util.Optional;
import org.teamaround.person.PersonId;

/** The way to the page on which two entries become one, or come apart. */
@FunctionalInterface
public interface OpensMerge {
    /** @param with whom to compare at once; absent when the user is to choose */
    void open(PersonId person, Optional<PersonId> with);
}
