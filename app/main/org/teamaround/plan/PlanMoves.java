package org.teamaround.plan;

import static org.teamaround.kernel.Role.COORDINATOR;
import static org.teamaround.kernel.Role.LEAD_PROFESSIONAL;
import static org.teamaround.kernel.Role.TEAM_LEADER;
import static org.teamaround.plan.PlanState.AGREED;
import static org.teamaround.plan.PlanState.CLOSED;
import static org.teamaround.plan.PlanState.DRAFT;
import static org.teamaround.plan.PlanState.REVISED;

import org.teamaround.kernel.Moves;

/** The moves of one version of a delivery plan: domain.md 4.5. */
public final class PlanMoves {
    private PlanMoves() {}

    public static Moves<PlanState> table() {
        return new Moves<PlanState>("plan.version")
            .start(DRAFT, "drafted", COORDINATOR, LEAD_PROFESSIONAL)
            .move(DRAFT, AGREED, "agreed-at-meeting", COORDINATOR, LEAD_PROFESSIONAL)
            .move(AGREED, REVISED, "reviewed", COORDINATOR, LEAD_PROFESSIONAL)
            .move(AGREED, CLOSED, "closed", COORDINATOR, TEAM_LEADER);
    }
}
