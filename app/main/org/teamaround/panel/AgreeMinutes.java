package org.teamaround.panel;

import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** The chair agrees the minutes: from then on nothing in them changes (domain.md 4.2). */
@Needs(Right.AGREE_DECISIONS)
public final class AgreeMinutes {
    private final PanelRoom room;
    private final Transactions transactions;
    private final MinutesMoves moves = new MinutesMoves();

    public AgreeMinutes(PanelRoom room, Transactions transactions) {
        this.room = room;
        this.transactions = transactions;
    }

    public Outcome<PanelMeeting> agree(PanelMeetingId id, Actor actor) {
        if (!actor.may(Right.AGREE_DECISIONS)) return Outcome.refused(actor.lacks(Right.AGREE_DECISIONS));
        Optional<PanelMeeting> meeting = room.panels().meeting(id);
        if (meeting.isEmpty()) return Outcome.refused(Problem.of("panel.problem.no-meeting"));
        List<Problem> problems = moves.check(meeting.get().state(), MeetingState.MINUTES_AGREED, actor);
        long open = room.panels().items(id).stream().filter(PanelItem::isLive).count();
        if (problems.isEmpty() && open > 0) problems = List.of(Problem.of("panel.problem.items-undecided", open));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        PanelMeeting agreed = meeting.get().in(MeetingState.MINUTES_AGREED);
        return transactions.inTransaction(Act.of("panel.agree-minutes", actor), () -> {
            room.panels().save(agreed);
            return room.changed(id, agreed);
        });
    }
}
