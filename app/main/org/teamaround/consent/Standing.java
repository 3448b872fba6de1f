package org.teamaround.consent;

/** Where a child's consent stands on a day, as lists and agendas show it. */
public enum Standing {
    NOT_ASKED, REQUESTED, FULL, LIMITED, REFUSED, WITHDRAWN, EXPIRED;

    /** Agreement is recorded and holds. */
    public boolean isGiven() {
        return this == FULL || this == LIMITED;
    }
}
