package org.teamaround.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One change wanted, in the family's words, with its actions (domain.md 2.d).
 * @param ref    1, 2, ...
 * @param aim    the ECM aim, as text; may be empty
 * @param rating absent until reviewed
 */
public record PlanOutcome(UUID id, String ref, String words, EcmOutcome outcome, String aim, Optional<OutcomeRating> rating,
        List<PlanAction> actions) {
    public PlanOutcome {
        actions = List.copyOf(actions);
    }
}
