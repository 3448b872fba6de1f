package org.teamaround.assessment;

import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.TypedText;

/** Lays an assessment aside for a reason; its due date stays. */
@Needs(Right.EDIT_CASE)
public final class PauseAssessment {
    private final AssessmentDesk desk;

    public PauseAssessment(AssessmentDesk desk) {
        this.desk = desk;
    }

    public Outcome<Assessment> pause(AssessmentId id, String reason, Actor actor) {
        TypedText typed = new TypedText();
        String why = typed.requiredText("reason", reason);
        List<Problem> problems = typed.problems();
        return desk.change(Act.of("assessment.pause", actor), Right.EDIT_CASE, id,
            before -> desk.moved(before, before.withState(AssessmentState.PAUSED, why), actor, problems));
    }
}
