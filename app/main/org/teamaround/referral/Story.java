package org.teamaround.referral;

import java.util.List;
import org.teamaround.directory.Need;

/**
 * Why the family is referred, in the referrer's words (domain.md 2.f).
 * @param needs the first is the primary one
 * @param wishes the family's own goals and wishes, such as a lead professional they would like
 */
public record Story(String reason, List<Need> needs, String strengths, String impact, String triedBefore, String askedFor,
        String wishes, String communicationNeeds, String visitRisks, String agenciesInvolved) {
    public static final Story EMPTY = new Story("", List.of(), "", "", "", "", "", "", "", "");

    public Story {
        needs = List.copyOf(needs);
    }

    public static Story because(String reason, Need... needs) {
        return new Story(reason, List.of(needs), "", "", "", "", "", "", "", "");
    }

    public Story asking(String what) {
        return new Story(reason, needs, strengths, impact, triedBefore, what, wishes, communicationNeeds, visitRisks, agenciesInvolved);
    }
}
