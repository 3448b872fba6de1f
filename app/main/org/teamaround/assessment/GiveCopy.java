package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;

/** Marks that family and coordinator have their copy. Printing alone is not giving. */
@Needs(Right.EDIT_CASE)
public final class GiveCopy {
    private final AssessmentDesk desk;

    public GiveCopy(AssessmentDesk desk) {
        this.desk = desk;
    }

    public Outcome<Assessment> give(AssessmentId id, LocalDate on, Actor actor) {
        return desk.change(Act.of("assessment.copy", actor), Right.EDIT_CASE, id, assessment -> {
            List<Problem> problems = new ArrayList<>();
            if (assessment.completedOn().isEmpty() || assessment.external().isPresent()) problems.add(Problem.of("assessment.problem.no-copy-yet"));
            problems.addAll(AssessmentRules.copyGiven(on, assessment, desk.today()));
            return problems.isEmpty() ? Outcome.done(assessment.copyGiven(on)) : Outcome.refused(problems);
        });
    }
}
