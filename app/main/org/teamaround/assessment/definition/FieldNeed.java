package org.teamaround.assessment.definition;

/** Whether an answer, or the reason why there is none, is needed to complete the form (domain.md part 2: M, R, O). */
public enum FieldNeed { MANDATORY, RECOMMENDED, OPTIONAL }
