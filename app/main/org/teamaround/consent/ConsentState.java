package org.teamaround.consent;

/** States of consent (domain.md 4.6). SUPERSEDED and EXPIRED are computed, from the next record and from the date, never stored. */
public enum ConsentState { REQUESTED, GIVEN_FULL, GIVEN_LIMITED, REFUSED, PARTLY_WITHDRAWN, WITHDRAWN, SUPERSEDED, EXPIRED }
