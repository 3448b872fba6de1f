package org.teamaround.assessment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.teamaround.assessment.definition.AnswerRules;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormStage;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Word;

/**
 * Keeps answers as they are typed. While in progress any may change; once completed only comments, consent and signatures do; after
 * agreement none.
 */
@Needs(Right.EDIT_CASE)
public final class SaveAnswers {
    private final AssessmentDesk desk;

    public SaveAnswers(AssessmentDesk desk) {
        this.desk = desk;
    }

    /** @param changed only what changed, by code; a blank answer takes the old one away */
    public Outcome<Assessment> save(AssessmentId id, Map<String, String> changed, Actor actor) {
        return desk.change(Act.of("assessment.answers", actor), Right.EDIT_CASE, id, assessment -> withAnswers(assessment, changed));
    }

    private Outcome<Assessment> withAnswers(Assessment assessment, Map<String, String> changed) {
        List<Problem> closed = closed(assessment, changed);
        if (!closed.isEmpty()) return Outcome.refused(closed);
        AnswerRules rules = AnswerRules.check(desk.form(assessment), changed);
        if (!rules.problems().isEmpty()) return Outcome.refused(rules.problems());
        return Outcome.done(assessment.withAnswers(assessment.given().with(rules.cleaned())));
    }

    private List<Problem> closed(Assessment assessment, Map<String, String> changed) {
        Word state = Word.of("assessment.state", assessment.state());
        if (assessment.external().isPresent()) return List.of(Problem.of("assessment.problem.external"));
        return switch (assessment.state()) {
            case IN_PROGRESS -> List.of();
            case COMPLETED -> outsideAgreement(desk.form(assessment), changed)
                .map(code -> Problem.at(code, "assessment.problem.already-completed")).limit(1).toList();
            default -> List.of(Problem.of("assessment.problem.not-open", state));
        };
    }

    private static Stream<String> outsideAgreement(FormDefinition form, Map<String, String> changed) {
        return changed.keySet().stream().sorted().filter(code -> AnswerRules.fieldOf(form, code)
            .filter(f -> form.fields(FormStage.AGREE).anyMatch(f::equals)).isEmpty());
    }
}
