package org.teamaround.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Records that another authority's CAF came in; our own versions count on from its number (domain.md 2.l). */
@Needs(Right.ENTER)
public final class RecordExternalAssessment {
    private final Transactions transactions;
    private final Moment moment;
    private final Announcements announcements;
    private final Assessments assessments;

    public RecordExternalAssessment(Transactions transactions, Moment moment, Announcements announcements, Assessments assessments) {
        this.transactions = transactions;
        this.moment = moment;
        this.announcements = announcements;
        this.assessments = assessments;
    }

    public Outcome<Assessment> record(ExternalRequest request, Actor actor) {
        List<Problem> lacks = actor.lacks(Right.ENTER);
        if (!lacks.isEmpty()) return Outcome.refused(lacks);
        return transactions.inTransaction(Act.of("assessment.external", actor), () -> {
            TypedText typed = new TypedText();
            External external = new External(typed.requiredLine("authority", request.authority()), typed.line("reference", request.reference()),
                request.on());
            List<Problem> problems = new ArrayList<>(typed.problems());
            problems.addAll(problems(request));
            return problems.isEmpty() ? keep(request, external) : Outcome.refused(problems);
        });
    }

    private List<Problem> problems(ExternalRequest request) {
        List<Problem> problems = new ArrayList<>();
        if (request.on().isAfter(moment.today())) problems.add(Problem.at("on", "assessment.problem.future", moment.today()));
        if (request.version() < 1 || request.version() > 99) problems.add(Problem.at("version", "assessment.problem.version-number"));
        boolean taken = assessments.of(request.child()).stream().anyMatch(a -> a.version() == request.version());
        if (taken) problems.add(Problem.at("version", "assessment.problem.version-taken", request.version()));
        return problems;
    }

    private Outcome<Assessment> keep(ExternalRequest request, External external) {
        Assessment came = new Assessment(new AssessmentId(Ids.fresh(moment.now())), request.child(), Optional.empty(), request.kind(),
            request.version(), AssessmentState.AGREED, request.on(), Optional.of(request.on()), Optional.of(request.on()), Optional.empty(),
            Optional.of(external), Optional.empty(), List.of(), "", Map.of(), "", "");
        assessments.save(came);
        return announcements.announce(new AssessmentChanged(came.id(), came.child(), came.state())).map(done -> came);
    }
}
