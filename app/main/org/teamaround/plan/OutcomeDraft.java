package org.teamaround.plan;

import java.util.List;
import java.util.Optional;

/** One change wanted, as typed, with its actions. {@code distance} is the score now, 0 to 10; absent when not scored. */
public record OutcomeDraft(String words, Optional<EcmOutcome> outcome, String aim, Optional<Integer> distance, List<ActionDraft> actions) {
    public OutcomeDraft {
        actions = List.copyOf(actions);
    }

    public static OutcomeDraft of(String words, EcmOutcome outcome, ActionDraft... actions) {
        return new OutcomeDraft(words, Optional.of(outcome), "", Optional.empty(), List.of(actions));
    }

    public boolean isBlank() {
        return words.isBlank() && actions.stream().allMatch(ActionDraft::isBlank);
    }
}
