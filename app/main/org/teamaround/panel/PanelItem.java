package org.teamaround.panel;

import java.util.Optional;
import org.teamaround.referral.ReferralId;

/**
 * One family on one agenda: the referral's children together (domain.md 4.2).
 * @param lineNo    place within its section, from 1
 * @param minutes   time planned for it
 * @param deferrals how often it was put off before
 * @param awaited   what the last deferral waited for; empty on the first listing
 * @param late      present when taken after the deadline
 * @param previous  the item this one carries on from; absent for the first
 * @param decision  absent until decided
 * @param removedWhy reason for taking it off; empty otherwise, or when the referral itself came to an end
 */
public record PanelItem(PanelItemId id, PanelMeetingId meeting, ReferralId referral, AgendaSection section, ItemState state, int lineNo,
        int minutes, int deferrals, String awaited, Optional<LatePaper> late, Optional<PanelItemId> previous, Optional<Decision> decision,
        String removedWhy) {
    /** Minutes an item is given when nobody says otherwise. */
    public static final int USUAL_MINUTES = 10;

    /** On the agenda and not decided yet. */
    public boolean isLive() {
        return state == ItemState.PROPOSED || state == ItemState.LISTED || state == ItemState.DISCUSSED;
    }

    public PanelItem in(ItemState next) {
        return new PanelItem(id, meeting, referral, section, next, lineNo, minutes, deferrals, awaited, late, previous, decision, removedWhy);
    }

    public PanelItem at(int line) {
        return new PanelItem(id, meeting, referral, section, state, line, minutes, deferrals, awaited, late, previous, decision, removedWhy);
    }

    public PanelItem on(PanelMeetingId other, Optional<LatePaper> agreed) {
        return new PanelItem(id, other, referral, section, state, lineNo, minutes, deferrals, awaited, agreed, previous, decision, removedWhy);
    }

    public PanelItem decided(ItemState next, Decision made) {
        return new PanelItem(id, meeting, referral, section, next, lineNo, minutes, deferrals, awaited, late, previous, Optional.of(made),
                removedWhy);
    }

    public PanelItem removed(String why) {
        return new PanelItem(id, meeting, referral, section, ItemState.REMOVED, lineNo, minutes, deferrals, awaited, late, previous, decision,
                why);
    }

    public PanelItem taking(int planned) {
        return new PanelItem(id, meeting, referral, section, state, lineNo, planned, deferrals, awaited, late, previous, decision, removedWhy);
    }
}
