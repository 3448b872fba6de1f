package org.teamaround.panel;

import static org.teamaround.kernel.Role.CLERK;
import static org.teamaround.kernel.Role.COORDINATOR;
import static org.teamaround.kernel.Role.PANEL_CHAIR;
import static org.teamaround.kernel.Role.TEAM_LEADER;

import java.util.List;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moves;
import org.teamaround.kernel.Problem;

/** Moves of a meeting and its minutes (domain.md 4.2): draft while held, agreed by the chair, then locked. */
public final class MinutesMoves {
    private final Moves<MeetingState> moves = new Moves<MeetingState>("panel.meeting")
            .start(MeetingState.PLANNED, "series or single date", COORDINATOR, TEAM_LEADER)
            .move(MeetingState.PLANNED, MeetingState.CANCELLED, "with a reason", COORDINATOR, PANEL_CHAIR, TEAM_LEADER)
            .move(MeetingState.PLANNED, MeetingState.HELD, "first note or decision", CLERK, COORDINATOR, PANEL_CHAIR, TEAM_LEADER)
            .move(MeetingState.HELD, MeetingState.MINUTES_AGREED, "every item decided", PANEL_CHAIR)
            .move(MeetingState.MINUTES_AGREED, MeetingState.LOCKED, "minutes sent out", COORDINATOR, PANEL_CHAIR);

    public List<Problem> check(MeetingState from, MeetingState to, Actor actor) {
        return moves.check(from, to, actor);
    }

    public Moves<MeetingState> table() {
        return moves;
    }
}
