package org.teamaround.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.assessment.definition.Answers;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.consent.ConsentStanding;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Starts the next version of a child's CAF once it is known whether one exists; keeping it streamlined against the advice needs a reason. */
@Needs(Right.EDIT_CASE)
public final class StartAssessment {
    private final Transactions transactions;
    private final Moment moment;
    private final Announcements announcements;
    private final Assessments assessments;
    private final KindAdvice advice;
    private final FormDefinitions forms;
    private final ConsentStanding consent;
    private final CaseRights rights;

    public StartAssessment(Transactions transactions, Moment moment, Announcements announcements, Assessments assessments, KindAdvice advice,
            FormDefinitions forms, ConsentStanding consent, CaseRights rights) {
        this.transactions = transactions;
        this.moment = moment;
        this.announcements = announcements;
        this.assessments = assessments;
        this.advice = advice;
        this.forms = forms;
        this.consent = consent;
        this.rights = rights;
    }

    public Outcome<Assessment> start(StartRequest request, Actor actor) {
        List<Problem> lacks = rights.lacks(actor, Right.EDIT_CASE, List.of(request.child()));
        if (!lacks.isEmpty()) return Outcome.refused(lacks);
        return transactions.inTransaction(Act.of("assessment.start", actor), () -> {
            List<Assessment> versions = assessments.of(request.child());
            List<Problem> problems = problems(request, versions);
            return problems.isEmpty() ? begin(request, versions) : Outcome.refused(problems);
        });
    }

    private List<Problem> problems(StartRequest request, List<Assessment> versions) {
        List<Problem> problems = new ArrayList<>(AssessmentRules.start(request.startedOn(), moment.today(), versions));
        problems.addAll(AssessmentRules.consent(consent.on(request.child(), request.startedOn())));
        problems.addAll(AssessmentRules.existing(request.existing(), request.startedOn()));
        problems.addAll(AssessmentRules.kind(request.kind(), advice.reasons(request.child(), request.referral(), Answers.NONE),
            request.keptStreamlined()));
        return problems;
    }

    private Outcome<Assessment> begin(StartRequest request, List<Assessment> versions) {
        String definition = forms.newest(request.kind().word()).map(FormDefinition::reference).orElseThrow();
        Assessment started = new Assessment(new AssessmentId(Ids.fresh(moment.now())), request.child(), request.referral(), request.kind(),
            AssessmentRules.nextVersion(versions), AssessmentState.IN_PROGRESS, request.startedOn(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), request.existing().map(StartAssessment::cleaned), request.assessors(), definition, Map.of(),
            "", request.kind() == AssessmentKind.FULL ? "" : TypedText.clean(request.keptStreamlined()));
        assessments.save(started);
        return announcements.announce(new AssessmentStarted(started.id(), started.child(), started.startedOn())).map(done -> started);
    }

    private static ExistingCheck cleaned(ExistingCheck check) {
        return new ExistingCheck(check.on(), check.result(), TypedText.clean(check.detail()));
    }
}
