package org.teamaround.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
 * @param service  the service it is part of, as text; may be empty
 * @param progress progress and comments; may be empty
 * @param endedOn  actual end; absent while open
 * @param blocker  what holds it up; absent unless blocked
 * @param reason   why blocked or cancelled, in words; empty otherwise
 */
public record PlanAction(UUID id, String ref, List<PersonId> forWhom, String action, Doer who, LocalDate byWhen,
        Optional<LocalDate> firstDue, String service, boolean commissioned, ActionState state, String progress, Optional<LocalDate> endedOn,
        Optional<Blocker> blocker, String reason) {
    public PlanAction {
        forWhom = List.copyOf(forWhom);
    }

    public boolean isOpen() {
        return switch (state) {
            case PROPOSED, AGREED, IN_PROGRESS, BLOCKED -> true;
            case DONE, PARTLY_DONE, NOT_DONE, CANCELLED -> false;
        };
    }

    /** Days past its due day: when it ended, or on {@code today} while open; 0 when in time. */
    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(byWhen, endedOn.orElse(today)));
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && today.isAfter(byWhen);
    }

    public PlanAction moved(ActionState to, String said, Optional<LocalDate> ended, String why) {
        return new PlanAction(id, ref, forWhom, action, who, byWhen, firstDue, service, commissioned, to, said, ended, Optional.empty(), why);
    }

    public PlanAction blocked(Blocker by, String why) {
        return new PlanAction(id, ref, forWhom, action, who, byWhen, firstDue, service, commissioned, ActionState.BLOCKED, progress,
            Optional.empty(), Optional.of(by), why);
    }

    /** Unfinished work goes on under a new due day; the day first agreed is kept. */
    public PlanAction carriedTo(LocalDate due) {
        Optional<LocalDate> first = due.equals(byWhen) ? firstDue : Optional.of(firstDue.orElse(byWhen));
        ActionState next = isOpen() ? state : ActionState.IN_PROGRESS;
        return new PlanAction(id, ref, forWhom, action, who, due, first, service, commissioned, next, progress, Optional.empty(), blocker, reason);
    }

    /** The same action in the next version of its plan. */
    public PlanAction copied(UUID fresh) {
        return new PlanAction(fresh, ref, forWhom, action, who, byWhen, firstDue, service, commissioned, state, progress, endedOn, blocker, reason);
    }
}
