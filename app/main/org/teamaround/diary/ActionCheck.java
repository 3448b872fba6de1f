package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.plan.ActionState;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.PlanAction;
import org.teamaround.plan.PlanState;
import org.teamaround.plan.Plans;

/** Actions of agreed plans that are not finished, blocked or cancelled: due on the day agreed. */
public final class ActionCheck implements Check {
    private static final Set<ActionState> OPEN = Set.of(ActionState.PROPOSED, ActionState.AGREED, ActionState.IN_PROGRESS);
    private final Cases cases;
    private final Plans plans;
    private final Reminders reminders;

    public ActionCheck(Episodes episodes, Plans plans, Reminders reminders) {
        this.cases = new Cases(episodes);
        this.plans = plans;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        Map<EpisodeId, Episode> open = cases.open().collect(Collectors.toMap(Episode::id, Function.identity()));
        return plans.of(open.keySet()).stream().filter(p -> p.state() == PlanState.AGREED)
            .flatMap(p -> p.outcomes().stream().flatMap(o -> o.actions().stream()).filter(a -> OPEN.contains(a.state())).map(a -> issue(p, a, open)));
    }

    private Issue issue(DeliveryPlan plan, PlanAction action, Map<EpisodeId, Episode> open) {
        List<Episode> shared = plan.episodes().stream().filter(open::containsKey).map(open::get).toList();
        Optional<Episode> one = shared.stream().findFirst();
        Subject subject = new Subject(shared.stream().map(Episode::child).toList(), one.flatMap(Episode::referral), plan.id().value(),
            action.ref() + ' ' + action.action());
        return reminders.agreed(DueKind.ACTION, subject, action.byWhen());
    }
}
