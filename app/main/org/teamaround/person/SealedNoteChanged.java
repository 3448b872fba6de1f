package org.teamaround.person;

/** A note of tier 3 was written or corrected. */
public record SealedNoteChanged(PersonId child) {}
