package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.assessment.definition.FormDefinition;
import org.teamaround.assessment.definition.FormDefinitions;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.CaseRights;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** What the use cases share: change one version in one transaction, store it and tell it. */
public final class AssessmentDesk {
    private final Transactions transactions;
    private final Moment moment;
    private final Announcements announcements;
    private final Assessments assessments;
    private final FormDefinitions forms;
    private final CaseRights rights;
    private final AssessmentMoves moves = new AssessmentMoves();

    public AssessmentDesk(Transactions transactions, Moment moment, Announcements announcements, Assessments assessments, FormDefinitions forms,
            CaseRights rights) {
        this.transactions = transactions;
        this.moment = moment;
        this.announcements = announcements;
        this.assessments = assessments;
        this.forms = forms;
        this.rights = rights;
    }

    /** @param change gives the changed version or refuses; what it gives is stored and told as changed */
    Outcome<Assessment> change(Act act, Right right, AssessmentId id, Function<Assessment, Outcome<Assessment>> change) {
        List<Problem> lacks = act.actor().lacks(right);
        if (!lacks.isEmpty()) return Outcome.refused(lacks);
        return transactions.inTransaction(act, () -> found(id).then(before -> ofTheirs(act.actor(), right, before)).then(change).then(this::keep));
    }

    /** Gives {@code changed} when the table of moves allows it and there are no problems. */
    Outcome<Assessment> moved(Assessment before, Assessment changed, Actor actor, List<Problem> problems) {
        List<Problem> refused = moves.check(before, changed.state(), actor);
        if (!refused.isEmpty()) return Outcome.refused(refused);
        return problems.isEmpty() ? Outcome.done(changed) : Outcome.refused(problems);
    }

    Outcome<Assessment> keep(Assessment assessment) {
        assessments.save(assessment);
        return tell(new AssessmentChanged(assessment.id(), assessment.child(), assessment.state())).map(done -> assessment);
    }

    Outcome<Void> tell(Object fact) {
        return announcements.announce(fact);
    }

    List<Assessment> versions(Assessment assessment) {
        return assessments.of(assessment.child());
    }

    FormDefinition form(Assessment assessment) {
        return forms.withReference(assessment.definition()).orElseThrow();
    }

    LocalDate today() {
        return moment.today();
    }

    private Outcome<Assessment> ofTheirs(Actor actor, Right right, Assessment assessment) {
        List<Problem> lacks = rights.lacks(actor, right, List.of(assessment.child()));
        return lacks.isEmpty() ? Outcome.done(assessment) : Outcome.refused(lacks);
    }

    private Outcome<Assessment> found(AssessmentId id) {
        Optional<Assessment> found = assessments.find(id);
        return found.isPresent() ? Outcome.done(found.get()) : Outcome.refused(Problem.of("assessment.problem.not-found"));
    }
}
