package org.teamaround.person;

/** How sure an impairment is (domain.md 2.0, list E). */
public enum Diagnosis { DIAGNOSED, SUSPECTED, BEING_ASSESSED, NOT_SAID }
