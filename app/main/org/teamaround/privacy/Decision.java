package org.teamaround.privacy;

import java.util.Comparator;
import java.util.List;

/**
 * Somebody looked at a passage and said what of it goes: everything but these spans.
 * @param hash of the words it was decided on; where they are others now it has to be decided again
 */
public record Decision(Source source, String hash, List<Span> spans, String by) {
    public Decision {
        spans = spans.stream().distinct().sorted(Comparator.comparing(Span::from).thenComparing(Span::to)).toList();
    }

    /** Why words are left out (domain.md 5.4). */
    public enum Reason { FAMILY, STAFF, THIRD_PARTY_OPINION, HEALTH, LEGAL, ERROR, SERIOUS_HARM, CHILD_ABUSE, CRIME, RESTRICTED_ADDRESS }

    /** @param to the first character that stays again */
    public record Span(int from, int to, Reason reason) {}
}
