package org.teamaround.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes to the list of slots, each leaving the others as they were. */
final class Slots {
    private Slots() {}

    static List<Slot> with(List<Slot> slots, Slot fresh) {
        List<Slot> more = new ArrayList<>(slots);
        more.add(fresh);
        return more;
    }

    static List<Slot> changing(List<Slot> slots, UUID user, UnaryOperator<Slot.OfUser> change) {
        List<Slot> changed = new ArrayList<>(slots);
        changed.replaceAll(slot -> slot instanceof Slot.OfUser mine && mine.user().equals(user) ? change.apply(mine) : slot);
        return changed;
    }

    static List<Slot> replacing(List<Slot> slots, Slot.OfUser fresh) {
        return changing(slots, fresh.user(), _ -> fresh);
    }

    static List<Slot> replacing(List<Slot> slots, Slot.OfRecovery fresh) {
        List<Slot> others = new ArrayList<>(slots);
        others.removeIf(Slot.OfRecovery.class::isInstance);
        others.addLast(fresh);
        return others;
    }
}
