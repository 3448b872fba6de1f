package org.teamaround.consent;

/**
 * How agreement was asked and given (domain.md 2.g).
 * @param takenBy practitioner or user who asked, as text
 * @param witness for verbal consent: who heard it; empty otherwise
 * @param limitsExplained that concern for a child's safety overrides confidentiality
 */
public record Taking(ConsentForm form, String takenBy, String witness, boolean interpreterUsed, boolean limitsExplained,
        boolean leafletGiven) {
    public static Taking written(String takenBy) {
        return new Taking(ConsentForm.WRITTEN, takenBy, "", false, true, false);
    }
}
