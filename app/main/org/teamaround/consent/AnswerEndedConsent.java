package org.teamaround.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.teamaround.person.PersonId;

/**
 * The answer to "this agreement is past its last day" (domain.md 4.6) where it is not confirmed again: go on today with a reason, or stop until
 * it is. Nobody is dropped by the date alone.
 */
@Needs(Right.ENTER)
public final class AnswerEndedConsent {
    private final SharingDecisions decisions;
    private final Consents consents;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public AnswerEndedConsent(SharingDecisions decisions, Consents consents, Transactions transactions, Announcements announcements, Moment moment) {
        this.decisions = decisions;
        this.consents = consents;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<SharingDecision> goOn(List<PersonId> children, String reason, Actor actor) {
        return answer(DecisionKind.CONTINUE, children, reason, actor);
    }

    public Outcome<SharingDecision> stop(List<PersonId> children, String reason, Actor actor) {
        return answer(DecisionKind.STOP, children, reason, actor);
    }

    private Outcome<SharingDecision> answer(DecisionKind kind, List<PersonId> children, String typedReason, Actor actor) {
        TypedText typed = new TypedText();
        String reason = typed.requiredText("reason", typedReason);
        LocalDate today = moment.today();
        List<PersonId> ended = children.stream().filter(c -> consents.current(c).filter(now -> now.hasExpired(today)).isPresent()).toList();
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(typed.problems());
        if (ended.isEmpty()) problems.add(Problem.of("consent.problem.not-ended"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("consent.answer-ended", actor), () -> {
            SharingDecision decision = new SharingDecision(new SharingDecisionId(Ids.fresh(moment.now())), kind, ended, SharedWith.NOBODY, "", Set.of(),
                Optional.empty(), Grounds.because(reason), actor.name(), moment.local(), false, Optional.empty(), "", Optional.empty());
            decisions.save(decision);
            return announcements.announce(new SharingDecided(decision.id(), ended)).map(done -> decision);
        });
    }
}
