package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One version of a delivery plan, shared by the children it names (domain.md 2.d). An agreed version is immutable but for the
 * progress of its actions.
 * @param agreedAt     the meeting that agreed it; absent in a draft
 * @param nextReview   the day the meeting chose; absent when it left it to the time limit
 * @param childComment the child's comment on the plan; may be empty
 */
public record DeliveryPlan(PlanId id, List<EpisodeId> episodes, int version, PlanState state, Optional<LocalDate> agreedOn,
        Optional<TeamMeetingId> agreedAt, List<PlanOutcome> outcomes, Optional<LocalDate> nextReview, String childComment,
        String parentComment) {
    public DeliveryPlan {
        episodes = List.copyOf(episodes);
        outcomes = List.copyOf(outcomes);
    }

    public Stream<PlanAction> actions() {
        return outcomes.stream().flatMap(o -> o.actions().stream());
    }

    public Optional<PlanAction> action(UUID id) {
        return actions().filter(a -> a.id().equals(id)).findFirst();
    }

    /** By its stable reference, such as 2.1. */
    public Optional<PlanAction> action(String ref) {
        return actions().filter(a -> a.ref().equals(ref)).findFirst();
    }

    public DeliveryPlan with(PlanAction changed) {
        return withOutcomes(outcomes.stream()
            .map(o -> o.withActions(o.actions().stream().map(a -> a.id().equals(changed.id()) ? changed : a).toList())).toList());
    }

    public DeliveryPlan withOutcomes(List<PlanOutcome> changed) {
        return new DeliveryPlan(id, episodes, version, state, agreedOn, agreedAt, changed, nextReview, childComment, parentComment);
    }

    public DeliveryPlan in(PlanState next) {
        return new DeliveryPlan(id, episodes, version, next, agreedOn, agreedAt, outcomes, nextReview, childComment, parentComment);
    }

    public boolean isCurrent() {
        return state == PlanState.AGREED;
    }

    /** The same, agreed on another day, its next review on another: a correction. */
    public DeliveryPlan dated(Optional<LocalDate> agreed, Optional<LocalDate> review) {
        return new DeliveryPlan(id, episodes, version, state, agreed, agreedAt, outcomes, review, childComment, parentComment);
    }

    /** The same for other cases. */
    public DeliveryPlan around(List<EpisodeId> others) {
        return new DeliveryPlan(id, others, version, state, agreedOn, agreedAt, outcomes, nextReview, childComment, parentComment);
    }
}
