package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Problem;

/** What a delivery plan must say (domain.md 2.d). Problems stand at {@code outcomes.n.field} and {@code outcomes.n.actions.m.field}. */
final class PlanRules {
    private PlanRules() {}

    static List<Problem> check(PlanDraft draft, LocalDate meeting) {
        List<Problem> problems = new ArrayList<>(outcomes(draft.outcomes(), meeting));
        boolean nothing = draft.outcomes().stream().flatMap(o -> o.actions().stream()).allMatch(ActionDraft::isBlank);
        if (nothing) problems.add(Problem.at("outcomes", "plan.problem.no-action"));
        problems.addAll(nextReview(draft.nextReview(), meeting));
        return problems;
    }

    static List<Problem> outcomes(List<OutcomeDraft> outcomes, LocalDate meeting) {
        List<Problem> problems = new ArrayList<>();
        for (int n = 0; n < outcomes.size(); n++) {
            if (!outcomes.get(n).isBlank()) problems.addAll(outcome(outcomes.get(n), "outcomes." + n + '.', meeting));
        }
        return problems;
    }

    static List<Problem> nextReview(Optional<LocalDate> next, LocalDate meeting) {
        return next.filter(n -> n.isBefore(meeting))
            .map(n -> List.of(Problem.at("nextReview", "plan.problem.review-before-meeting", n, meeting))).orElse(List.of());
    }

    private static List<Problem> outcome(OutcomeDraft outcome, String at, LocalDate meeting) {
        List<Problem> problems = new ArrayList<>();
        if (outcome.words().isBlank()) problems.add(Problem.at(at + "words", "plan.problem.words-missing"));
        if (outcome.outcome().isEmpty()) problems.add(Problem.at(at + "outcome", "plan.problem.ecm-missing"));
        problems.addAll(distance(outcome.distance(), at));
        problems.addAll(actions(outcome.actions(), at, meeting));
        return problems;
    }

    static List<Problem> distance(Optional<Integer> distance, String at) {
        boolean off = distance.filter(d -> d < 0 || d > 10).isPresent();
        return off ? List.of(Problem.at(at + "distance", "plan.problem.distance")) : List.of();
    }

    static List<Problem> actions(List<ActionDraft> actions, String at, LocalDate meeting) {
        List<Problem> problems = new ArrayList<>();
        for (int m = 0; m < actions.size(); m++) {
            if (!actions.get(m).isBlank()) problems.addAll(action(actions.get(m), at + "actions." + m + '.', meeting));
        }
        return problems;
    }

    private static List<Problem> action(ActionDraft action, String at, LocalDate meeting) {
        List<Problem> problems = new ArrayList<>();
        if (action.action().isBlank()) problems.add(Problem.at(at + "action", "plan.problem.action-missing"));
        if (action.who().isEmpty()) problems.add(Problem.at(at + "who", "plan.problem.who-missing"));
        if (action.byWhen().isEmpty()) problems.add(Problem.at(at + "byWhen", "plan.problem.by-when-missing"));
        action.byWhen().filter(d -> d.isBefore(meeting))
            .ifPresent(d -> problems.add(Problem.at(at + "byWhen", "plan.problem.by-when-before-meeting", d, meeting)));
        return problems;
    }
}
