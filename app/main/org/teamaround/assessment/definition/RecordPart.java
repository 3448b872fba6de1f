package org.teamaround.assessment.definition;

/** What a form shows from the record instead of asking again. */
public enum RecordPart { CHILD, CARERS, HOUSEHOLD, ASSESSORS, UNIVERSAL, CONSENT }
