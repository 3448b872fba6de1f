package org.teamaround.panel;

import java.time.LocalDate;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.referral.FeedbackWords;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralState;

/** What the panel has the referral feature do; each joins the panel's own transaction. */
public interface ReferralSteps {
    /** It is on an agenda now: accepted for panel, or deferred, becomes listed. Nothing happens when it is listed already. */
    Outcome<?> listed(ReferralId referral);

    /** The panel decided. */
    Outcome<?> decided(ReferralId referral, ReferralState state, LocalDate on, Actor actor);

    /** Word is owed to the referrer about the panel of {@code from}. */
    Outcome<?> oweFeedback(ReferralId referral, LocalDate from, FeedbackWords said);

    /** Its item was taken off the agenda: it waits for another date. */
    Outcome<?> takenOff(ReferralId referral, Actor actor);
}
