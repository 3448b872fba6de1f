package org.teamaround.person;

/** Gender as on the form (domain.md 2.0). */
public enum Gender { MALE, FEMALE, UNKNOWN, PREFER_NOT_TO_SAY }
