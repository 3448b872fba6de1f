package org.teamaround.consent;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teamaround.kernel.Problem;

/**
 * What may be told of one child.
 * @param cuts    what is left out, and the text key of why
 * @param refusal present when nothing at all may go
 */
record Verdict(Set<Item> allowed, Map<Item, String> cuts, String basis, Optional<Problem> refusal) {
    static Verdict refused(String key, Object... arguments) {
        return new Verdict(Set.of(), Map.of(), "", Optional.of(Problem.of(key, arguments)));
    }

    static Verdict all(Set<Item> items, String basis) {
        return new Verdict(items, Map.of(), basis, Optional.empty());
    }

    /** Without these items, because of {@code why}. */
    Verdict cut(Set<Item> items, String why) {
        Set<Item> left = EnumSet.noneOf(Item.class);
        left.addAll(allowed);
        Map<Item, String> all = new LinkedHashMap<>(cuts);
        for (Item item : items) if (left.remove(item)) all.putIfAbsent(item, why);
        return new Verdict(left, all, basis, refusal);
    }

    boolean isRefused() {
        return refusal.isPresent();
    }
}
