package org.teamaround.consent;

/**
 * On what the law lets the record be kept and shared, beside the family's agreement (domain.md 5.1).
 * @param general of UK GDPR article 6(1)
 * @param special of article 9(2), for health and other special information
 */
public record LawfulBasis(General general, Special special) {
    /** Letters (a) to (f) of article 6(1). */
    public enum General { CONSENT, CONTRACT, LEGAL_OBLIGATION, VITAL_INTERESTS, PUBLIC_TASK, LEGITIMATE_INTERESTS }

    /** Letters (a), (c), (g) and (h) of article 9(2); NONE where nothing special is kept. */
    public enum Special { EXPLICIT_CONSENT, VITAL_INTERESTS, SUBSTANTIAL_PUBLIC_INTEREST, HEALTH_OR_SOCIAL_CARE, NONE }

    /** What councils usually rely on. */
    public static final LawfulBasis USUAL = new LawfulBasis(General.PUBLIC_TASK, Special.HEALTH_OR_SOCIAL_CARE);

    /** Somebody's safety: sharing needs no agreement. */
    public static final LawfulBasis SAFEGUARDING = new LawfulBasis(General.PUBLIC_TASK, Special.SUBSTANTIAL_PUBLIC_INTEREST);
}
