package org.teamaround.person.family;

/** What two adults are or were to each other. */
public enum PartnershipKind {
    MARRIED, TOGETHER, APART, SEPARATED, DIVORCED, ENDED;

    /** Whether it was and is no more. */
    public boolean isOver() {
        return this == SEPARATED || this == DIVORCED || this == ENDED;
    }
}
