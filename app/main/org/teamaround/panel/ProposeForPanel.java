package org.teamaround.panel;

import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.referral.ReferralAccepted;

/** Consequence of an acceptance for the panel: the referral is listed on the earliest panel whose paper deadline it meets. */
public final class ProposeForPanel {
    private final PanelRoom room;

    public ProposeForPanel(PanelRoom room) {
        this.room = room;
    }

    public void listenTo(Announcements announcements) {
        announcements.onConsequence(ReferralAccepted.class, this::propose);
    }

    /** Done without an item when it was accepted direct, or when no panel is planned: it waits for one. */
    public Outcome<?> propose(ReferralAccepted accepted) {
        return accepted.direct() ? Outcome.done(accepted) : room.listing().propose(accepted.referral());
    }
}
