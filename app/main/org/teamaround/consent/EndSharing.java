package org.teamaround.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.Answer;

/** Writes down what came of a sharing decision, and whether the family was told of it (domain.md 5.2). */
@Needs(Right.ENTER)
public final class EndSharing {
    private final SharingDecisions decisions;
    private final Transactions transactions;

    public EndSharing(SharingDecisions decisions, Transactions transactions) {
        this.decisions = decisions;
        this.transactions = transactions;
    }

    /** @param familyWhy when they were told, or why not */
    public Outcome<SharingDecision> outcome(SharingDecisionId id, String outcome, Answer familyTold, String familyWhy, Actor actor) {
        TypedText typed = new TypedText();
        String result = typed.text("decision.outcome", outcome);
        String why = typed.text("decision.family-why", familyWhy);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(typed.problems());
        Optional<SharingDecision> found = decisions.find(id);
        if (found.isEmpty()) problems.add(Problem.of("consent.problem.decision-gone"));
        if (familyTold == Answer.NO && why.isEmpty()) problems.add(Problem.at("decision.family-why", "consent.problem.family-not-told-why"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("consent.end-sharing", actor), () -> {
            Grounds g = found.orElseThrow().grounds();
            SharingDecision ended = found.get().ended(result, new Grounds(g.basis(), g.sought(), g.soughtResult(), g.necessity(), familyTold, why, g.advice()));
            decisions.save(ended);
            return Outcome.done(ended);
        });
    }
}
