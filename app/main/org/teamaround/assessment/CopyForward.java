package org.teamaround.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.assessment.definition.AnswerRules;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.assessment.definition.FormStage;
import org.teamaround.assessment.definition.UpgradeRules;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/**
 * Starts a new version with the answers of an earlier one; comments, consent and signatures are asked afresh. A streamlined one may
 * become a full one (domain.md 2.c), never the reverse; if it is still in progress it ends there.
 */
@Needs(Right.EDIT_CASE)
public final class CopyForward {
    private final Transactions transactions;
    private final Assessments assessments;
    private final StartAssessment start;
    private final AbandonAssessment abandon;
    private final FormDefinitions forms;
    private final String carriedOn;
    private final String note;

    /**
     * @param carriedOn said of a version that ends because it is carried on as a full one
     * @param note      put under texts that moved from the streamlined to the full form
     */
    public CopyForward(Transactions transactions, Assessments assessments, StartAssessment start, AbandonAssessment abandon,
            FormDefinitions forms, String carriedOn, String note) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.start = start;
        this.abandon = abandon;
        this.forms = forms;
        this.carriedOn = carriedOn;
        this.note = note;
    }

    public Outcome<Assessment> copy(CopyRequest request, Actor actor) {
        if (!actor.may(Right.EDIT_CASE)) return Outcome.refused(actor.lacks(Right.EDIT_CASE));
        return transactions.inTransaction(Act.of("assessment.copy-forward", actor), () -> {
            Optional<Assessment> from = assessments.find(request.from());
            if (from.isEmpty()) return Outcome.refused(Problem.of("assessment.problem.not-found"));
            List<Problem> problems = problems(from.get(), request);
            return problems.isEmpty() ? carry(from.get(), request, actor) : Outcome.refused(problems);
        });
    }

    private static List<Problem> problems(Assessment from, CopyRequest request) {
        if (from.external().isPresent()) return List.of(Problem.of("assessment.problem.external"));
        boolean smaller = from.kind() == AssessmentKind.FULL && request.kind() == AssessmentKind.STREAMLINED;
        return smaller ? List.of(Problem.at("kind", "assessment.problem.never-smaller")) : List.of();
    }

    private Outcome<Assessment> carry(Assessment from, CopyRequest request, Actor actor) {
        boolean upgrade = from.kind() != request.kind();
        boolean ends = upgrade && from.state() == AssessmentState.IN_PROGRESS;
        Outcome<Boolean> ended = ends ? abandon.abandon(from.id(), carriedOn, actor).map(done -> true) : Outcome.done(true);
        return ended.then(ok -> start.start(startOf(from, request), actor)).map(started -> {
            Assessment filled = started.withAnswers(upgrade ? upgraded(from, started) : copied(from));
            assessments.save(filled);
            return filled;
        });
    }

    private static StartRequest startOf(Assessment from, CopyRequest request) {
        ExistingCheck ours = new ExistingCheck(request.startedOn(), ExistingCheck.Result.CARRIED_ON, "v" + from.version());
        return new StartRequest(from.child(), from.referral(), request.kind(), request.startedOn(), request.assessors(), Optional.of(ours),
            request.keptStreamlined());
    }

    private Answers upgraded(Assessment from, Assessment to) {
        return UpgradeRules.carry(form(from), form(to), from.given(), note);
    }

    private Answers copied(Assessment from) {
        FormDefinition form = form(from);
        Map<String, String> kept = new HashMap<>(from.answers());
        kept.keySet().removeIf(code -> AnswerRules.fieldOf(form, code).filter(f -> form.fields(FormStage.ASSESS).anyMatch(f::equals)).isEmpty());
        return new Answers(kept);
    }

    private FormDefinition form(Assessment assessment) {
        return forms.withReference(assessment.definition()).orElseThrow();
    }
}
