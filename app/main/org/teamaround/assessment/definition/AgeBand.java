package org.teamaround.assessment.definition;

/** Age bands that prompts are written for: unborn, 0 to 4, 5 to 11, 12 and over. */
public enum AgeBand {
    UNBORN, UNDER_FIVE, FIVE_TO_ELEVEN, TWELVE_AND_OVER;

    /** @param years whole years of age, at least 0 */
    public static AgeBand of(int years) {
        if (years < 5) return UNDER_FIVE;
        return years < 12 ? FIVE_TO_ELEVEN : TWELVE_AND_OVER;
    }
}
