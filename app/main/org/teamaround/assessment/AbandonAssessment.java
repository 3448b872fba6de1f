package org.teamaround.assessment;

import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.TypedText;

/** Gives an assessment up: consent refused, the family moved, started in error. Its answers and its number stay. */
@Needs(Right.EDIT_CASE)
public final class AbandonAssessment {
    private final AssessmentDesk desk;

    public AbandonAssessment(AssessmentDesk desk) {
        this.desk = desk;
    }

    public Outcome<Assessment> abandon(AssessmentId id, String reason, Actor actor) {
        TypedText typed = new TypedText();
        String why = typed.requiredText("reason", reason);
        List<Problem> problems = typed.problems();
        return desk.change(Act.of("assessment.abandon", actor), Right.EDIT_CASE, id,
            before -> desk.moved(before, before.withState(AssessmentState.ABANDONED, why), actor, problems));
    }
}
