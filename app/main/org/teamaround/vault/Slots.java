package org.teamaround.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Changes to the list of slots, each leaving the others as they were. */
final class Slots {
    private Slots() {}

    static List<Slot> replacing(List<Slot> slots, Slot.OfUser fresh) {
        List<Slot> others = without(slots, fresh.user());
        others.addFirst(fresh);
        return others;
    }

    static List<Slot> replacing(List<Slot> slots, Slot.OfRecovery fresh) {
        List<Slot> others = new ArrayList<>(slots);
        others.removeIf(Slot.OfRecovery.class::isInstance);
        others.addLast(fresh);
        return others;
    }

    static List<Slot> without(List<Slot> slots, UUID user) {
        List<Slot> others = new ArrayList<>(slots);
        others.removeIf(slot -> slot instanceof Slot.OfUser mine && mine.user().equals(user));
        return others;
    }
}
