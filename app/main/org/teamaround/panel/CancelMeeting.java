package org.teamaround.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Cancels one meeting; what was listed goes to the next meeting of the panel and is not counted as put off by it. */
@Needs(Right.SCREEN)
public final class CancelMeeting {
    private final PanelRoom room;
    private final ReferralSteps steps;
    private final Transactions transactions;
    private final MinutesMoves moves = new MinutesMoves();

    public CancelMeeting(PanelRoom room, ReferralSteps steps, Transactions transactions) {
        this.room = room;
        this.steps = steps;
        this.transactions = transactions;
    }

    public Outcome<PanelMeeting> cancel(PanelMeetingId id, String reason, Actor actor) {
        if (!actor.may(Right.SCREEN)) return Outcome.refused(actor.lacks(Right.SCREEN));
        Optional<PanelMeeting> found = room.panels().meeting(id);
        if (found.isEmpty()) return Outcome.refused(Problem.of("panel.problem.no-meeting"));
        TypedText typed = new TypedText();
        String why = typed.requiredLine("reason", reason);
        List<Problem> problems = new ArrayList<>(typed.problems());
        problems.addAll(moves.check(found.get().state(), MeetingState.CANCELLED, actor));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("panel.cancel-meeting", actor).because(why), () -> cancel(found.get(), why));
    }

    private Outcome<PanelMeeting> cancel(PanelMeeting meeting, String why) {
        PanelMeeting cancelled = meeting.in(MeetingState.CANCELLED).because(why);
        room.panels().save(cancelled);
        Optional<PanelMeeting> next = room.listing().choice().after(meeting);
        List<PanelItem> live = room.panels().items(meeting.id()).stream().filter(PanelItem::isLive).toList();
        for (PanelItem item : live) {
            Outcome<?> outcome = next.isPresent() ? carryOver(item, next.get()) : takeOff(item, why);
            if (!outcome.isDone()) return Outcome.refused(outcome.problems());
        }
        return room.changed(cancelled.id(), cancelled);
    }

    private Outcome<?> carryOver(PanelItem item, PanelMeeting next) {
        room.listing().place(item.on(next.id(), Optional.empty()));
        return Outcome.done(item);
    }

    private Outcome<?> takeOff(PanelItem item, String why) {
        room.panels().save(item.removed(why));
        return item.state() == ItemState.LISTED && item.section().isForWaiting() ? steps.takenOff(item.referral()) : Outcome.done(item);
    }
}
