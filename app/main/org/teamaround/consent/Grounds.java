package org.teamaround.consent;

import org.teamaround.person.Answer;

/**
 * Why it is right to share without agreement, or not to (domain.md 5.2, the golden rules).
 * @param sought       whether the family was asked
 * @param soughtResult what they said, or why they were not asked
 * @param necessity    why it is needed, and no more than is needed
 * @param familyTold   whether the family was told that it was shared
 * @param familyWhy    when, or why not
 * @param advice       of the safeguarding lead, the data-protection officer, a lawyer; may be empty
 */
public record Grounds(LawfulBasis basis, boolean sought, String soughtResult, String necessity, Answer familyTold, String familyWhy, String advice) {
    public static Grounds because(String reason) {
        return new Grounds(LawfulBasis.USUAL, false, "", reason, Answer.NOT_YET_ASKED, "", "");
    }
}
