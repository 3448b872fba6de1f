package org.teamaround.assessment;

import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;

/** Takes a paused assessment up again. */
@Needs(Right.EDIT_CASE)
public final class ResumeAssessment {
    private final AssessmentDesk desk;

    public ResumeAssessment(AssessmentDesk desk) {
        this.desk = desk;
    }

    public Outcome<Assessment> resume(AssessmentId id, Actor actor) {
        return desk.change(Act.of("assessment.resume", actor), Right.EDIT_CASE, id,
            before -> desk.moved(before, before.withState(AssessmentState.IN_PROGRESS, ""), actor, List.of()));
    }
}
