package org.teamaround.correct;

import org.teamaround.kernel.Word;

/** Dates that somebody entered and may have mistaken. Those of one record stand in the order in which they should follow each other. */
public enum DateKind {
    BORN,
    ARRIVED, RECEIVED, ACKNOWLEDGED, SCREENED, REFERRER_TOLD,
    CONSENT_ANSWERED, CONSENT_ENDS(true),
    CAF_STARTED, CAF_COMPLETED, CAF_AGREED, CAF_COPIED,
    CASE_OPENED, ALLOCATED, CONTACTED, VISITED, LED_FROM, CLOSED,
    MET(true), MINUTES_SENT, PLAN_AGREED, NEXT_REVIEW(true);

    private final boolean ahead;

    DateKind() {
        this(false);
    }

    DateKind(boolean ahead) {
        this.ahead = ahead;
    }

    /** Whether it may lie in the future. */
    public boolean mayLieAhead() {
        return ahead;
    }

    public Word word() {
        return Word.of("correct.date", this);
    }
}
