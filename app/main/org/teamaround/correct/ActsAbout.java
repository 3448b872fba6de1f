package org.teamaround.correct;

import java.util.Set;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** Whom an act was about, as far as what it touched is still there. */
@FunctionalInterface
public interface ActsAbout {
    Set<PersonId> people(UUID act);
}
