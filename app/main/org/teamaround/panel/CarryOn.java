package org.teamaround.panel;

import java.util.Comparator;
import java.util.Optional;

/** What a decision puts on later agendas: the deferred case, the case that needs a lead professional, the review (domain.md 2.j). */
final class CarryOn {
    private final Panels panels;
    private final Listing listing;

    CarryOn(Panels panels, Listing listing) {
        this.panels = panels;
        this.listing = listing;
    }

    void follow(PanelItem decided, Decision decision, PanelMeeting meeting, Optional<PanelMeeting> deferredTo) {
        deferredTo.ifPresent(m -> listing.carryOn(decided, m, AgendaSection.DEFERRED, decided.deferrals() + 1, decision.awaited()));
        if (decision.kind() == DecisionKind.ALLOCATE_LEAD_TO_BE_FOUND)
            listing.choice().after(meeting).ifPresent(m -> listing.carryOn(decided, m, AgendaSection.LEAD_NEEDED, decided.deferrals(), ""));
        if (decision.kind().allocates()) decision.reviewOn().ifPresent(day -> panels.meetings().stream().filter(PanelMeeting::isPlanned)
            .filter(m -> m.series().equals(meeting.series()) && !m.date().isBefore(day)).min(Comparator.comparing(PanelMeeting::begins))
            .ifPresent(m -> listing.carryOn(decided, m, AgendaSection.REVIEW, 0, "")));
    }
}
