package org.teamaround.panel;

/** Sections of the agenda that hold items, in order (domain.md 2.j nos. 3-9). */
public enum AgendaSection {
    DEFERRED, NEW, STEP_DOWN_OR_TRANSFER, REVIEW, LEAD_NEEDED, FOR_INFORMATION;

    /** Its items are referrals that wait for a decision; the others are heard again after one. */
    public boolean isForWaiting() {
        return this == DEFERRED || this == NEW || this == STEP_DOWN_OR_TRANSFER;
    }
}
