package org.teamaround.consent;

import org.teamaround.person.PersonId;

/** Fact: a consent was asked for, given, refused, varied or confirmed again. */
public record ConsentRecorded(ConsentId consent, PersonId child) {}
