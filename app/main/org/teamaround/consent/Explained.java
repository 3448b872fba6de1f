package org.teamaround.consent;

/** What was explained before the family was asked (domain.md 2.g); limits: concern for somebody's safety overrides confidentiality. */
public enum Explained { LEAFLET, REASONS, LIMITS, SEE_RECORDS, WITHDRAW }
