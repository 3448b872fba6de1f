package org.teamaround.plan;

import static org.teamaround.kernel.Role.CLERK;
import static org.teamaround.kernel.Role.COORDINATOR;
import static org.teamaround.kernel.Role.LEAD_PROFESSIONAL;
import static org.teamaround.kernel.Role.TEAM_LEADER;
import static org.teamaround.plan.ActionState.AGREED;
import static org.teamaround.plan.ActionState.BLOCKED;
import static org.teamaround.plan.ActionState.CANCELLED;
import static org.teamaround.plan.ActionState.DONE;
import static org.teamaround.plan.ActionState.IN_PROGRESS;
import static org.teamaround.plan.ActionState.NOT_DONE;
import static org.teamaround.plan.ActionState.PARTLY_DONE;
import static org.teamaround.plan.ActionState.PROPOSED;

import java.util.List;
import org.teamaround.kernel.Moves;
import org.teamaround.kernel.Role;

/** The moves of one action: domain.md 4.5. The owner's word is typed by lead, coordinator or clerk; to cancel takes the lead and a reason. A team leader may what they may (4.8). */
public final class ActionMoves {
    private static final Role[] WHO_TYPES = {LEAD_PROFESSIONAL, COORDINATOR, CLERK, TEAM_LEADER};

    private ActionMoves() {}

    public static Moves<ActionState> table() {
        Moves<ActionState> moves = new Moves<ActionState>("plan.action")
            .start(PROPOSED, "proposed", WHO_TYPES)
            .move(PROPOSED, AGREED, "agreed", WHO_TYPES)
            .move(AGREED, IN_PROGRESS, "started", WHO_TYPES)
            .move(BLOCKED, IN_PROGRESS, "unblocked", WHO_TYPES);
        for (ActionState running : List.of(AGREED, IN_PROGRESS)) {
            for (ActionState end : List.of(DONE, PARTLY_DONE, NOT_DONE)) moves.move(running, end, "ended", WHO_TYPES);
            moves.move(running, BLOCKED, "blocked", WHO_TYPES);
        }
        for (ActionState open : List.of(PROPOSED, AGREED, IN_PROGRESS, BLOCKED)) {
            moves.move(open, CANCELLED, "cancelled", LEAD_PROFESSIONAL, COORDINATOR, TEAM_LEADER);
        }
        return moves;
    }
}
