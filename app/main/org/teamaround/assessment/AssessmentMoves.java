package org.teamaround.assessment;

import static org.teamaround.assessment.AssessmentState.*;
import static org.teamaround.kernel.Role.COORDINATOR;
import static org.teamaround.kernel.Role.LEAD_PROFESSIONAL;
import static org.teamaround.kernel.Role.TEAM_LEADER;

import java.util.List;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moves;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;

/** The moves of an assessment version (domain.md 4.4). Agreed and superseded are immutable. */
public final class AssessmentMoves {
    private static final Role[] ASSESSOR = {LEAD_PROFESSIONAL, COORDINATOR, TEAM_LEADER};
    private final Moves<AssessmentState> moves = new Moves<AssessmentState>("assessment")
        .start(IN_PROGRESS, "started; existing CAF checked", ASSESSOR)
        .move(IN_PROGRESS, COMPLETED, "assessor signs; every element filled or not explored", ASSESSOR)
        .move(COMPLETED, AGREED, "child and parent commented; consent revisited", ASSESSOR)
        .move(AGREED, SUPERSEDED, "a later version was agreed", ASSESSOR)
        .move(IN_PROGRESS, PAUSED, "reason", ASSESSOR)
        .move(PAUSED, IN_PROGRESS, "taken up again", ASSESSOR)
        .move(IN_PROGRESS, ABANDONED, "consent refused, moved, error", ASSESSOR);

    public List<Problem> check(Assessment assessment, AssessmentState to, Actor actor) {
        return moves.check(assessment.state(), to, actor);
    }

    public Moves<AssessmentState> table() {
        return moves;
    }
}
