package org.teamaround.correct;

import org.teamaround.person.PersonId;

/** Fact: something on this child's record was put right. */
public record Corrected(PersonId child) {}
