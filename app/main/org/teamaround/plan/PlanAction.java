package org.teamaround.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;

/**
 * One action of a plan (domain.md 2.d).
 * @param ref      stable across versions, such as 1.2
 * @param forWhom  the people it is for: children, parents
 * @param byWhen   due day
 * @param firstDue the day first agreed, when it was carried forward; absent otherwise
 * @param endedOn  actual end; absent while open
 */
public record PlanAction(UUID id, String ref, List<PersonId> forWhom, String action, Doer who, LocalDate byWhen,
        Optional<LocalDate> firstDue, String service, boolean commissioned, ActionState state, String progress, Optional<LocalDate> endedOn,
        String reason) {
    public PlanAction {
        forWhom = List.copyOf(forWhom);
    }
}
