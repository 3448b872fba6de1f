package org.teamaround.referral;

import java.util.List;
import java.util.Optional;
import org.teamaround.consent.ConsentDraft;

/**
 * The consent answer every referral needs (domain.md 2.f): was the family asked, and what did they say.
 * @param asked       the family knows of the referral and was asked
 * @param notAskedWhy when not asked: why
 * @param form        the consent form, about nobody yet; absent when not asked, or asked and not recorded here
 * @param giver       line of the family member who answered, from 0; absent for the young person and when not known
 * @param notTold     lines of family members who must not be told
 */
public record ConsentAnswer(boolean asked, String notAskedWhy, Optional<ConsentDraft> form, Optional<Integer> giver, List<Integer> notTold) {
    /** Nothing said yet: refused by the rules. */
    public static final ConsentAnswer MISSING = notAsked("");

    public ConsentAnswer {
        notTold = List.copyOf(notTold);
    }

    public static ConsentAnswer notAsked(String why) {
        return new ConsentAnswer(false, why, Optional.empty(), Optional.empty(), List.of());
    }

    /** The family knows and was asked; the form follows. */
    public static ConsentAnswer toFollow() {
        return new ConsentAnswer(true, "", Optional.empty(), Optional.empty(), List.of());
    }

    public static ConsentAnswer of(ConsentDraft form, Optional<Integer> giver) {
        return new ConsentAnswer(true, "", Optional.of(form), giver, List.of());
    }
}
