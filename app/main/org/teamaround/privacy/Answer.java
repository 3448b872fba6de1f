package org.teamaround.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.privacy.Decision.Span;

/**
 * All that would go to whoever asked, passage by passage, as decided so far.
 * @param parts in the order gathered
 */
public record Answer(AccessRequest request, List<Part> parts) {
    public Answer {
        parts = List.copyOf(parts);
    }

    /** @param decision absent while nobody decided, or since the words changed */
    public record Part(Passage passage, Optional<Decision> decision) {
        public boolean isOpen() {
            return decision.isEmpty();
        }

        /** The words with each span cut out and, in its place, what {@code said} says of its reason. Nothing of a cut word stays. */
        public String given(java.util.function.Function<Decision.Reason, String> said) {
            StringBuilder left = new StringBuilder();
            int at = 0;
            for (Span span : merged()) {
                left.append(passage.words(), at, span.from()).append(said.apply(span.reason()));
                at = span.to();
            }
            return left.append(passage.words(), at, passage.words().length()).toString();
        }

        /** The spans in order, overlapping ones as one with the first one's reason. */
        public List<Span> merged() {
            List<Span> merged = new ArrayList<>();
            for (Span span : decision.map(Decision::spans).orElse(List.of())) {
                boolean overlaps = !merged.isEmpty() && span.from() < merged.getLast().to();
                if (overlaps) {
                    Span last = merged.removeLast();
                    merged.add(new Span(last.from(), Math.max(last.to(), span.to()), last.reason()));
                } else merged.add(span);
            }
            return merged;
        }
    }

    public List<Part> open() {
        return parts.stream().filter(Part::isOpen).toList();
    }

    /** Of all words and marks together: the second person's check holds as long as it stays the same. */
    public String hash() {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part.passage().source()).append(part.passage().hash()).append(part.merged()));
        return Passage.hash(all.toString());
    }
}
