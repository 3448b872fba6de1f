package org.teamaround.plan;

import org.teamaround.referral.FeedbackWords;

/** Says a closing to the referrer in users' words (domain.md 2.i, 2.k); the receipt part names no worker and no place. */
@FunctionalInterface
public interface ClosingWords {
    FeedbackWords toReferrer(Closure closure);
}
