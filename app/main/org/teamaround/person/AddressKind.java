package org.teamaround.person;

/** What sort of place it is (domain.md 2.0); NONE where there is no address at all. */
public enum AddressKind { HOME, TEMPORARY, REFUGE, SECOND_HOME, NO_FIXED_ABODE, SITE, NONE }
