package org.teamaround.person.merge;

import org.teamaround.person.PersonId;

/** Everything of {@code givenUp} is {@code kept}'s from now on; or, parted, again its own. */
public record PersonsMerged(PersonId kept, PersonId givenUp, boolean parted) {}
