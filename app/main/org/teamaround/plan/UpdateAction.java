package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Records what became of an action of the plan in force. */
@Needs(Right.ENTER)
public final class UpdateAction {
    private final Transactions transactions;
    private final Episodes episodes;
    private final Plans plans;
    private final Announcements announcements;
    private final Moment moment;

    public UpdateAction(Transactions transactions, Episodes episodes, Plans plans, Announcements announcements, Moment moment) {
        this.transactions = transactions;
        this.episodes = episodes;
        this.plans = plans;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<PlanAction> update(PlanId id, UUID actionId, ActionUpdate asTyped, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        TypedText typed = new TypedText();
        ActionUpdate update = asTyped.clean(typed, "");
        DeliveryPlan plan = plans.find(id).orElseThrow(() -> new Fault("missing", "plan.plan"));
        PlanAction action = plan.action(actionId).orElseThrow(() -> new Fault("missing", "plan.action"));
        List<Problem> problems = new ArrayList<>();
        problems.addAll(typed.problems());
        if (new OpenCases(episodes).stillOpen(plan.episodes()).isEmpty()) return Outcome.refused(closed(plan));
        if (!plan.isCurrent()) problems.add(Problem.of("plan.problem.old-version", plan.version()));
        problems.addAll(ActionRules.check(action, update, moment.today(), actor));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("plan.update-action", actor), () -> saved(plan, update.applied(action, moment.today())));
    }

    private Problem closed(DeliveryPlan plan) {
        return Problem.of("plan.problem.closed", episodes.find(plan.episodes().getFirst()).map(Episode::reference).orElse(""));
    }

    private Outcome<PlanAction> saved(DeliveryPlan plan, PlanAction action) {
        plans.save(plan.with(action));
        return announcements.announce(new ActionUpdated(plan.id(), action.id())).map(none -> action);
    }
}
