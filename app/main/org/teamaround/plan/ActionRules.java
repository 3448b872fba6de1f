package org.teamaround.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Problem;

/** What the update of an action must say (domain.md 4.5). */
final class ActionRules {
    private ActionRules() {}

    static List<Problem> check(PlanAction action, ActionUpdate update, LocalDate today, Actor actor) {
        List<Problem> problems = new ArrayList<>();
        if (update.state() != action.state()) problems.addAll(ActionMoves.table().check(action.state(), update.state(), actor));
        boolean blocked = update.state() == ActionState.BLOCKED && update.blocker().filter(b -> b != Blocker.OTHER).isEmpty();
        if ((blocked || update.state() == ActionState.CANCELLED) && update.reason().isBlank())
            problems.add(Problem.at("reason", "plan.problem.action-why"));
        update.endedOn().filter(d -> d.isAfter(today)).ifPresent(d -> problems.add(Problem.at("endedOn", "plan.problem.day-to-come", d, today)));
        return problems;
    }
}
