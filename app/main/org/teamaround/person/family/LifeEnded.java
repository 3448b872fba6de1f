package org.teamaround.person.family;

import org.teamaround.person.EndingKind;
import org.teamaround.person.PersonId;

/** Somebody died, a pregnancy did not continue, or nobody could say what became of an unborn baby. */
public record LifeEnded(PersonId person, EndingKind kind) {}
