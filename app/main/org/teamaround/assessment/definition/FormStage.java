package org.teamaround.assessment.definition;

/** When a section is filled: while assessing, or afterwards with the family, when comments and consent are taken. */
public enum FormStage { ASSESS, AGREE }
