package org.teamaround.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teamaround.assessment.definition.AnswerRules;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.assessment.definition.CompletionRules;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormStage;
import org.teamaround.assessment.definition.ValueList;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.TypedText;

/** The assessor signs: every mandatory field has an answer or says why not, and the dates are in order. */
@Needs(Right.EDIT_CASE)
public final class CompleteAssessment {
    private final AssessmentDesk desk;
    private final KindAdvice advice;

    public CompleteAssessment(AssessmentDesk desk, KindAdvice advice) {
        this.desk = desk;
        this.advice = advice;
    }

    public Outcome<Assessment> complete(CompleteRequest request, Actor actor) {
        return desk.change(Act.of("assessment.complete", actor), Right.EDIT_CASE, request.id(),
            before -> completed(before, request, actor).then(done -> desk.tell(new AssessmentCompleted(done.id(), done.child(), request.on()))
                .map(told -> done)));
    }

    private Outcome<Assessment> completed(Assessment before, CompleteRequest request, Actor actor) {
        FormDefinition form = desk.form(before);
        AnswerRules typed = AnswerRules.check(form, request.answers());
        Answers answers = before.given().with(typed.cleaned());
        if (request.restNotExplored()) answers = answers.with(rest(form, answers));
        String kept = request.keptStreamlined().isBlank() ? before.keptStreamlined() : TypedText.clean(request.keptStreamlined());
        List<Problem> problems = new ArrayList<>(typed.problems());
        problems.addAll(AssessmentRules.completed(request.on(), before, desk.today()));
        problems.addAll(CompletionRules.missing(form, FormStage.ASSESS, answers));
        problems.addAll(AssessmentRules.kind(before.kind(), advice.reasons(before.child(), before.referral(), answers), kept));
        return desk.moved(before, before.withAnswers(answers).completed(request.on(), kept), actor, problems);
    }

    /** The last of a field's reasons stands for everything nobody came to: not explored, or not asked. */
    private static Map<String, String> rest(FormDefinition form, Answers answers) {
        Map<String, String> rest = new HashMap<>();
        form.fields(FormStage.ASSESS).filter(f -> f.isNeeded(answers) && !answers.isSettled(f)).forEach(f -> f.without().map(ValueList::choices)
            .map(List::getLast).ifPresent(last -> rest.put(f.withoutCode(), last.code())));
        return rest;
    }
}
