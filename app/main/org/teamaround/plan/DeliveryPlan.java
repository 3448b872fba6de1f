package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a delivery plan, shared by the children it names (domain.md 2.d). An agreed version is immutable but for the
 * progress of its actions.
 */
public record DeliveryPlan(PlanId id, List<EpisodeId> episodes, int version, PlanState state, Optional<LocalDate> agreedOn,
        Optional<TeamMeetingId> agreedAt, List<PlanOutcome> outcomes, Optional<LocalDate> nextReview, String childComment,
        String parentComment) {
    public DeliveryPlan {
        episodes = List.copyOf(episodes);
        outcomes = List.copyOf(outcomes);
    }
}
