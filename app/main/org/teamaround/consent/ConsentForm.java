package org.teamaround.consent;

/** How consent was given; written is preferred (domain.md 2.g). */
public enum ConsentForm { WRITTEN, VERBAL, ELECTRONIC }
