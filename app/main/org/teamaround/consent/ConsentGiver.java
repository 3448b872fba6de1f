package org.teamaround.consent;

/** Who consents for the child (domain.md 5.1). */
public enum ConsentGiver { YOUNG_PERSON, PARENTAL_RESPONSIBILITY, BOTH }
