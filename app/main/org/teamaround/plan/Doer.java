package org.teamaround.plan;

import org.teamaround.directory.PractitionerId;
import org.teamaround.person.PersonId;

/** Who does an action: a practitioner, or somebody of the family (a parent or the child). */
public sealed interface Doer {
    record Worker(PractitionerId practitioner) implements Doer {}

    record Family(PersonId person) implements Doer {}
}
