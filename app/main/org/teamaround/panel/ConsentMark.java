package org.teamaround.panel;

/** How far the family's agreement goes, as the agenda marks it (domain.md 2.j). */
public enum ConsentMark { FULL, LIMITED, NONE }
