package org.teamaround.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;

/** Puts items on agendas, each in its section at the place its date of receipt gives it (domain.md 2.j: oldest first). */
final class Listing {
    private final Panels panels;
    private final Referrals referrals;
    private final PanelChoice choice;
    private final ReferralSteps steps;
    private final Moment moment;

    Listing(Panels panels, Referrals referrals, PanelChoice choice, ReferralSteps steps, Moment moment) {
        this.panels = panels;
        this.referrals = referrals;
        this.choice = choice;
        this.steps = steps;
        this.moment = moment;
    }

    PanelChoice choice() {
        return choice;
    }

    /** Lists an accepted referral on the right date. Done without an item when no meeting will do yet: it waits. */
    Outcome<Optional<PanelItem>> propose(ReferralId id) {
        Optional<Referral> referral = referrals.find(id);
        if (referral.isEmpty() || panels.liveItem(id).isPresent()) return Outcome.done(panels.liveItem(id));
        Optional<PanelMeeting> meeting = choice.meetingFor(referral.get());
        if (meeting.isEmpty()) return Outcome.done(Optional.empty());
        return list(referral.get(), meeting.get(), sectionFor(referral.get()), Optional.empty()).map(Optional::of);
    }

    /** Lists every referral that was accepted while there was no meeting for it; answers how many. */
    Outcome<Integer> listWaiting() {
        int listed = 0;
        for (Referral referral : referrals.in(EnumSet.of(ReferralState.ACCEPTED_FOR_PANEL)).reversed()) {
            if (wasTakenOff(referral)) continue;
            Outcome<Optional<PanelItem>> outcome = propose(referral.id());
            if (!outcome.isDone()) return Outcome.refused(outcome.problems());
            if (outcome.result().flatMap(i -> i).isPresent()) listed++;
        }
        return Outcome.done(listed);
    }

    /** Somebody took it off an agenda on purpose: it is not put back by itself. */
    private boolean wasTakenOff(Referral referral) {
        return panels.itemsOf(referral.id()).stream().reduce((a, b) -> b).filter(i -> i.state() == ItemState.REMOVED)
            .flatMap(i -> panels.meeting(i.meeting())).filter(m -> m.state() != MeetingState.CANCELLED).isPresent();
    }

    /** On this meeting: moved there when it stands on another agenda, listed anew otherwise. */
    Outcome<PanelItem> listOrMove(Referral referral, PanelMeeting meeting, AgendaSection section, Optional<LatePaper> late) {
        Optional<PanelItem> live = panels.liveItem(referral.id());
        if (live.isEmpty()) return list(referral, meeting, section, late);
        PanelItem moved = live.get().on(meeting.id(), late);
        place(moved);
        renumber(live.get().meeting(), live.get().section());
        return Outcome.done(saved(moved));
    }

    Outcome<PanelItem> list(Referral referral, PanelMeeting meeting, AgendaSection section, Optional<LatePaper> late) {
        Optional<PanelItem> last = panels.itemsOf(referral.id()).stream().reduce((a, b) -> b);
        PanelItem item = new PanelItem(freshId(), meeting.id(), referral.id(), section, ItemState.LISTED, 1, PanelItem.USUAL_MINUTES,
            last.map(PanelItem::deferrals).orElse(0), last.map(i -> i.decision().map(Decision::awaited).orElse(i.awaited())).orElse(""), late,
            last.map(PanelItem::id), Optional.empty(), "");
        place(item);
        return section.isForWaiting() ? steps.listed(referral.id()).map(done -> saved(item)) : Outcome.done(saved(item));
    }

    /** The item that carries on from a decided one. */
    PanelItem carryOn(PanelItem from, PanelMeeting meeting, AgendaSection section, int deferrals, String awaited) {
        PanelItem next = new PanelItem(freshId(), meeting.id(), from.referral(), section, ItemState.PROPOSED, 1, from.minutes(), deferrals,
            awaited, Optional.empty(), Optional.of(from.id()), Optional.empty(), "");
        place(next);
        return next;
    }

    /** Saves the item at its natural place and numbers its section anew. */
    void place(PanelItem item) {
        List<PanelItem> section = new ArrayList<>(section(item.meeting(), item.section()));
        section.removeIf(i -> i.id().equals(item.id()));
        int at = (int) section.stream().filter(i -> !received(i).isAfter(received(item))).count();
        section.add(at, item);
        number(section);
    }

    void number(List<PanelItem> section) {
        for (int i = 0; i < section.size(); i++) panels.save(section.get(i).at(i + 1));
    }

    void renumber(PanelMeetingId meeting, AgendaSection section) {
        number(section(meeting, section));
    }

    List<PanelItem> section(PanelMeetingId meeting, AgendaSection section) {
        return panels.agenda(meeting).stream().filter(i -> i.section() == section).toList();
    }

    /** Where a referral belongs by itself: with the deferred ones when a panel has put it off. */
    AgendaSection sectionFor(Referral referral) {
        Optional<AgendaSection> stands = panels.liveItem(referral.id()).map(PanelItem::section);
        boolean putOff = panels.itemsOf(referral.id()).stream().anyMatch(i -> i.decision().filter(d -> d.kind().awaits()).isPresent());
        return stands.orElseGet(() -> putOff ? AgendaSection.DEFERRED : referral.transfer().isPresent() ? AgendaSection.STEP_DOWN_OR_TRANSFER : AgendaSection.NEW);
    }

    private Instant received(PanelItem item) {
        return referrals.find(item.referral()).map(r -> r.receivedAt().toInstant()).orElse(Instant.MAX);
    }

    private PanelItem saved(PanelItem item) {
        return panels.item(item.id()).orElseThrow();
    }

    private PanelItemId freshId() {
        return new PanelItemId(Ids.fresh(moment.now()));
    }
}
