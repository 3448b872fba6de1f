package org.teamaround.assessment;

/** States of an assessment version (domain.md 4.4). */
public enum AssessmentState { IN_PROGRESS, PAUSED, ABANDONED, COMPLETED, AGREED, SUPERSEDED }
