package org.teamaround.person;

/** Others than before may read the restricted records of this person. */
public record ReadersChanged(PersonId person) {}
