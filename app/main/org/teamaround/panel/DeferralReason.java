package org.teamaround.panel;

/** Why an item is put off (domain.md 2.j). */
public enum DeferralReason {
    MISSING_REPORT, CONSENT_UNCLEAR, REFERRER_ABSENT, AGENCY_ABSENT, FAMILY_WISHES_UNCLEAR, CAPACITY, CONFLICT_OF_INTEREST, OTHER
}
