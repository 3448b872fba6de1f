package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.TypedText;

/** One change wanted, as typed, with its actions. {@code distance} is the score now, 0 to 10; absent when not scored. */
public record OutcomeDraft(String words, Optional<EcmOutcome> outcome, String aim, Optional<Integer> distance, List<ActionDraft> actions) {
    public OutcomeDraft {
        actions = List.copyOf(actions);
    }

    public static OutcomeDraft of(String words, EcmOutcome outcome, ActionDraft... actions) {
        return new OutcomeDraft(words, Optional.of(outcome), "", Optional.empty(), List.of(actions));
    }

    private OutcomeDraft clean(TypedText typed, String at) {
        return new OutcomeDraft(typed.text(at + "words", words), outcome, typed.line(at + "aim", aim), distance, ActionDraft.clean(actions, typed, at));
    }

    static List<OutcomeDraft> clean(List<OutcomeDraft> rows, TypedText typed) {
        List<OutcomeDraft> clean = new ArrayList<>();
        for (OutcomeDraft row : rows) clean.add(row.clean(typed, "outcomes." + clean.size() + '.'));
        return clean;
    }

    public boolean isBlank() {
        return words.isBlank() && actions.stream().allMatch(ActionDraft::isBlank);
    }
}
