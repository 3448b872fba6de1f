package org.teamaround.panel;

import java.time.LocalDate;
import org.teamaround.kernel.Outcome;
import org.teamaround.referral.FeedbackOwed;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.FeedbackTo;
import org.teamaround.referral.FeedbackWords;
import org.teamaround.referral.MoveReferral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralState;

/** What the panel has the referral feature do; each step joins the panel's own transaction, where the right was asked. */
public final class ReferralSteps {
    private final MoveReferral moves;
    private final FeedbackOwed feedback;

    public ReferralSteps(MoveReferral moves, FeedbackOwed feedback) {
        this.moves = moves;
        this.feedback = feedback;
    }

    /** It is on an agenda now: accepted for panel, or deferred, becomes listed. Nothing happens when it is listed already. */
    Outcome<?> listed(ReferralId referral) {
        return moves.follow(referral, ReferralState.LISTED);
    }

    /** Its item was taken off the agenda: it waits for another date. */
    Outcome<?> takenOff(ReferralId referral) {
        return moves.follow(referral, ReferralState.ACCEPTED_FOR_PANEL);
    }

    /** The panel of {@code on} decided; word is owed to the referrer about it. */
    Outcome<?> decided(ReferralId referral, ReferralState state, LocalDate on, FeedbackWords said) {
        return listed(referral).then(listed -> moves.follow(referral, state))
            .map(moved -> feedback.owe(referral, FeedbackTo.REFERRER, FeedbackStage.PANEL, on, said));
    }
}
