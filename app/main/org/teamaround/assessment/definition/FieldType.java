package org.teamaround.assessment.definition;

/** Kinds of field a form definition may have. */
public enum FieldType {
    TEXT, LONG, DATE, YES_NO, CHOICE, TICKS, TABLE,
    /** One element of the full CAF: strengths, needs, evidence. */
    ELEMENT,
    /** Printed name, signed, date, or verbal and witnessed by. */
    SIGNATURE,
    /** Shown from the record of the child; nothing is typed. */
    RECORD,
    /** A fixed text. */
    STATEMENT;

    /** Whether anything is typed or ticked in it. */
    public boolean isAsked() {
        return this != RECORD && this != STATEMENT;
    }
}
