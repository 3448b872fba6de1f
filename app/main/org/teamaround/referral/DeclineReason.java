package org.teamaround.referral;

/** Why a referral is not taken (domain.md 2.j). */
public enum DeclineReason {
    BELOW_THRESHOLD, ABOVE_THRESHOLD, OUT_OF_AREA, OUT_OF_AGE, OPEN_ELSEWHERE, NO_CONSENT, WRONG_SERVICE, DUPLICATE, INSUFFICIENT_INFORMATION
}
