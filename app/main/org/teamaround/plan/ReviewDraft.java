package org.teamaround.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.kernel.TypedText;

/**
 * What a review found and agreed, as typed. Outcomes and actions are named by their stable references; those not named stay as they
 * are, and an outcome without a rating is not yet due.
 * @param meeting    the review meeting, held
 * @param newActions by outcome reference
 */
public record ReviewDraft(TeamMeetingId meeting, Map<String, Rated> outcomes, Map<String, Reviewed> actions,
        Map<String, List<ActionDraft>> newActions, List<OutcomeDraft> newOutcomes, Optional<LocalDate> nextReview, String childComment,
        String parentComment) {
    /** How far an outcome came; {@code distance} 0 to 10, absent when not scored. */
    public record Rated(OutcomeRating rating, Optional<Integer> distance) {}

    /** What became of an action; {@code carriedTo} is its new due day when it goes on. */
    public record Reviewed(ActionUpdate update, Optional<LocalDate> carriedTo) {}

    public ReviewDraft {
        outcomes = Map.copyOf(outcomes);
        actions = Map.copyOf(actions);
        newActions = Map.copyOf(newActions);
        newOutcomes = List.copyOf(newOutcomes);
    }

    ReviewDraft clean(TypedText typed) {
        Map<String, Reviewed> told = new HashMap<>();
        actions.forEach((ref, r) -> told.put(ref, new Reviewed(r.update().clean(typed, "actions." + ref + '.'), r.carriedTo())));
        Map<String, List<ActionDraft>> fresh = new HashMap<>();
        newActions.forEach((ref, rows) -> fresh.put(ref, ActionDraft.clean(rows, typed, "outcomes." + ref + '.')));
        return new ReviewDraft(meeting, outcomes, told, fresh, OutcomeDraft.clean(newOutcomes, typed), nextReview,
            typed.text("childComment", childComment), typed.text("parentComment", parentComment));
    }
}
