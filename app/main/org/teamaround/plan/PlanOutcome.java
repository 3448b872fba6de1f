package org.teamaround.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One change wanted, in the family's words, with its actions (domain.md 2.d).
 * @param ref      1, 2, ...; stable across versions
 * @param aim      the ECM aim, as text; may be empty
 * @param rating   at the review that made this version; absent in the first
 * @param distance distance travelled, 0 to 10, as scored when this version was made; absent when not scored
 */
public record PlanOutcome(UUID id, String ref, String words, EcmOutcome outcome, String aim, Optional<OutcomeRating> rating,
        Optional<Integer> distance, List<PlanAction> actions) {
    public PlanOutcome {
        actions = List.copyOf(actions);
    }

    public PlanOutcome withActions(List<PlanAction> changed) {
        return new PlanOutcome(id, ref, words, outcome, aim, rating, distance, changed);
    }
}
