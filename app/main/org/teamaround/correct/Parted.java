package org.teamaround.correct;

import org.teamaround.person.PersonId;

/** Fact: a case that stood with this child stands with another now. */
public record Parted(PersonId child) {}
