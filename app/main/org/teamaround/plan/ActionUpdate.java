package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.kernel.TypedText;

/**
 * What became of an action, as told by its owner.
 * @param endedOn absent for an unfinished one; a finished one without a day ended today
 * @param blocker what holds it up, when blocked
 * @param reason  why blocked or cancelled; empty otherwise
 */
public record ActionUpdate(ActionState state, String progress, Optional<LocalDate> endedOn, Optional<Blocker> blocker, String reason) {
    public static ActionUpdate done(LocalDate on) {
        return new ActionUpdate(ActionState.DONE, "", Optional.of(on), Optional.empty(), "");
    }

    /** @param at what stands before the names of its fields */
    ActionUpdate clean(TypedText typed, String at) {
        return new ActionUpdate(state, typed.text(at + "progress", progress), endedOn, blocker, typed.text(at + "reason", reason));
    }

    boolean isEnd() {
        return state == ActionState.DONE || state == ActionState.PARTLY_DONE || state == ActionState.NOT_DONE;
    }

    /** The action as told; a progress note left empty keeps the one there is. */
    PlanAction applied(PlanAction action, LocalDate today) {
        String said = progress.isBlank() ? action.progress() : progress.strip();
        Optional<LocalDate> ended = isEnd() ? Optional.of(endedOn.orElse(today)) : Optional.empty();
        PlanAction moved = action.moved(state, said, ended, reason.strip());
        return state == ActionState.BLOCKED ? moved.blocked(blocker.orElse(Blocker.OTHER), reason.strip()) : moved;
    }
}
