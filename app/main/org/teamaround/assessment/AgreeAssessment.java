package org.teamaround.assessment;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.assessment.definition.AnswerRules;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.assessment.definition.CompletionRules;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormStage;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;

/** Agrees a completed assessment with the family; the version agreed before it is superseded. */
@Needs(Right.EDIT_CASE)
public final class AgreeAssessment {
    private final AssessmentDesk desk;

    public AgreeAssessment(AssessmentDesk desk) {
        this.desk = desk;
    }

    public Outcome<Assessment> agree(AgreeRequest request, Actor actor) {
        return desk.change(Act.of("assessment.agree", actor), Right.EDIT_CASE, request.id(),
            before -> agreed(before, request, actor).then(done -> supersedeEarlier(done).map(told -> done)));
    }

    private Outcome<Assessment> agreed(Assessment before, AgreeRequest request, Actor actor) {
        FormDefinition form = desk.form(before);
        AnswerRules typed = AnswerRules.check(form, request.answers());
        Answers answers = before.given().with(typed.cleaned());
        List<Problem> problems = new ArrayList<>(typed.problems());
        request.answers().keySet().stream().filter(code -> isOfAssessing(form, code)).sorted()
            .forEach(code -> problems.add(Problem.at(code, "assessment.problem.already-completed")));
        problems.addAll(AssessmentRules.agreed(request.on(), before, desk.today()));
        problems.addAll(CompletionRules.missing(form, FormStage.AGREE, answers));
        return desk.moved(before, before.withAnswers(answers).agreed(request.on()), actor, problems);
    }

    private static boolean isOfAssessing(FormDefinition form, String code) {
        return AnswerRules.fieldOf(form, code).filter(f -> form.fields(FormStage.ASSESS).anyMatch(f::equals)).isPresent();
    }

    private Outcome<Boolean> supersedeEarlier(Assessment agreed) {
        Outcome<Boolean> all = Outcome.done(true);
        for (Assessment earlier : desk.versions(agreed)) {
            boolean replaced = earlier.state() == AssessmentState.AGREED && earlier.version() < agreed.version();
            if (replaced) all = all.then(ok -> desk.keep(earlier.withState(AssessmentState.SUPERSEDED, earlier.reason())).map(kept -> true));
        }
        return all;
    }
}
