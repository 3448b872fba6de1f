package org.teamaround.person;

/** Somebody died; a pregnancy did not continue; the expected date has passed and nobody could say what became of the baby (domain.md 4.7). */
public enum EndingKind { DIED, NOT_CONTINUED, NOT_HEARD }
