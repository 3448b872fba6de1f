package org.teamaround.plan;

import static org.teamaround.kernel.Role.COORDINATOR;
import static org.teamaround.kernel.Role.LEAD_PROFESSIONAL;
import static org.teamaround.kernel.Role.TEAM_LEADER;
import static org.teamaround.plan.EpisodeState.ASSESSMENT;
import static org.teamaround.plan.EpisodeState.CLOSED;
import static org.teamaround.plan.EpisodeState.CONSENT_HOLD;
import static org.teamaround.plan.EpisodeState.PENDING_ALLOCATION;
import static org.teamaround.plan.EpisodeState.PLAN;
import static org.teamaround.plan.EpisodeState.STEP_UP_PENDING;
import static org.teamaround.plan.EpisodeState.TRANSFER_OUT_PENDING;

import java.util.List;
import org.teamaround.kernel.Moves;
import org.teamaround.kernel.Role;

/** The moves of an episode: domain.md 4.3, row by row; where a plan is made, a team leader may too (4.8). */
public final class EpisodeMoves {
    private static final Role[] ANYBODY = {};

    private EpisodeMoves() {}

    public static Moves<EpisodeState> table() {
        Moves<EpisodeState> moves = new Moves<EpisodeState>("plan.episode")
            .start(PENDING_ALLOCATION, "allocated", COORDINATOR)
            .move(PENDING_ALLOCATION, ASSESSMENT, "lead-named", COORDINATOR, TEAM_LEADER)
            .move(ASSESSMENT, PLAN, "plan-agreed", COORDINATOR, LEAD_PROFESSIONAL, TEAM_LEADER)
            .move(PLAN, PLAN, "reviewed", LEAD_PROFESSIONAL, COORDINATOR, TEAM_LEADER)
            .move(STEP_UP_PENDING, STEP_UP_PENDING, "reviewed", LEAD_PROFESSIONAL, COORDINATOR, TEAM_LEADER)
            .move(STEP_UP_PENDING, PLAN, "social-care-declines", COORDINATOR)
            .move(STEP_UP_PENDING, CLOSED, "social-care-decides", COORDINATOR, TEAM_LEADER)
            .move(TRANSFER_OUT_PENDING, CLOSED, "receipt-confirmed", COORDINATOR, TEAM_LEADER)
            .move(CONSENT_HOLD, CLOSED, "consent-withdrawn", TEAM_LEADER)
            .move(CONSENT_HOLD, STEP_UP_PENDING, "risk", TEAM_LEADER)
            .move(CONSENT_HOLD, ASSESSMENT, "consent-given-again", TEAM_LEADER)
            .move(CONSENT_HOLD, PLAN, "consent-given-again", TEAM_LEADER);
        for (EpisodeState open : List.of(ASSESSMENT, PLAN)) {
            moves.move(open, STEP_UP_PENDING, "safeguarding", ANYBODY)
                .move(open, TRANSFER_OUT_PENDING, "moves-away", COORDINATOR)
                .move(open, CONSENT_HOLD, "consent-withdrawn", COORDINATOR)
                .move(open, CLOSED, "closed", COORDINATOR, TEAM_LEADER);
        }
        return moves;
    }
}
