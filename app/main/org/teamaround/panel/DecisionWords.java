package org.teamaround.panel;

import java.util.Optional;
import org.teamaround.referral.FeedbackWords;

/** Says a decision to the referrer in users' words (domain.md 2.i); the receipt part names no worker and no place. */
@FunctionalInterface
public interface DecisionWords {
    /** @param next the panel it was put off to; absent when it was not, or no date is known yet */
    FeedbackWords toReferrer(Decision decision, Optional<PanelMeeting> next);
}
