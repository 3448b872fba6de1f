package org.teamaround.panel;

import java.util.Optional;
import org.teamaround.referral.ReferralId;

/**
 * One family on one agenda: the referral's children together (domain.md 4.2).
 * @param deferrals how often it was put off before
 * @param awaited   what the last deferral waited for; empty on the first listing
 * @param late      present when taken after the deadline
 * @param previous  the item this one carries on from; absent for the first
 * @param decision  absent until decided
 */
public record PanelItem(PanelItemId id, PanelMeetingId meeting, ReferralId referral, AgendaSection section, ItemState state, int lineNo,
        int minutes, int deferrals, String awaited, Optional<LatePaper> late, Optional<PanelItemId> previous, Optional<Decision> decision,
        String removedWhy) {}
