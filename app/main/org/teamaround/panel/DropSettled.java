package org.teamaround.panel;

import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.referral.ReferralSettled;

/** Consequence of a referral's end outside the panel (withdrawn, duplicate): its item leaves the agenda. */
public final class DropSettled {
    private final PanelRoom room;

    public DropSettled(PanelRoom room) {
        this.room = room;
    }

    public void listenTo(Announcements announcements) {
        announcements.onConsequence(ReferralSettled.class, this::drop);
    }

    public Outcome<?> drop(ReferralSettled settled) {
        Panels panels = room.panels();
        panels.itemsOf(settled.referral()).stream().filter(PanelItem::isLive).forEach(i -> panels.save(i.removed("")));
        return Outcome.done(settled);
    }
}
