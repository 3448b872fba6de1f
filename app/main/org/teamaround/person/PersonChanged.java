package org.teamaround.person;

/** A person was entered or changed, or is related otherwise than before. */
public record PersonChanged(PersonId person) {}
