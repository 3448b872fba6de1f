package org.teamaround.assessment;

/** Full or streamlined CAF (domain.md 2.b, 2.c). */
public enum AssessmentKind { FULL, STREAMLINED }
