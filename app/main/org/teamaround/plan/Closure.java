package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * How an episode was closed (domain.md 2.k). Texts may be empty.
 * @param remaining   needs that remain and who holds them
 * @param contingency whom to call if things get worse
 * @param attempts    days on which the family was tried, when it could not be reached
 * @param signedOffBy coordinator or team leader who signed
 */
public record Closure(LocalDate on, ClosureReason reason, String whatWorked, String remaining, String contingency, String childView,
        String parentView, List<LocalDate> attempts, String note, String signedOffBy) {
    public Closure {
        attempts = List.copyOf(attempts);
    }

    Closure on(LocalDate day) {
        return new Closure(day, reason, whatWorked, remaining, contingency, childView, parentView, attempts, note, signedOffBy);
    }
}
