package org.teamaround.consent;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teamaround.kernel.Problem;

/**
 * What may be told of one child.
 * @param cuts     what is left out, and the text key of why
 * @param refusal  present when nothing at all may go
 * @param decision the decision without agreement that let more through; absent where none was needed
 */
record Verdict(Set<Item> allowed, Map<Item, String> cuts, String basis, Optional<Problem> refusal, Optional<SharingDecision> decision) {
    static final String AGREEMENT = "consent.basis.agreement";

    static Verdict refused(String key, Object... arguments) {
        return new Verdict(Set.of(), Map.of(), "", Optional.of(Problem.of(key, arguments)), Optional.empty());
    }

    static Verdict all(Set<Item> items, String basis) {
        return new Verdict(items, Map.of(), basis, Optional.empty(), Optional.empty());
    }

    /** Without these items, because of {@code why}. */
    Verdict cut(Set<Item> items, String why) {
        Set<Item> left = EnumSet.noneOf(Item.class);
        left.addAll(allowed);
        Map<Item, String> all = new LinkedHashMap<>(cuts);
        for (Item item : items) if (left.remove(item)) all.putIfAbsent(item, why);
        return new Verdict(left, all, basis, refusal, decision);
    }

    /** With what was decided to go although the family did not agree; what was not decided of stays away. */
    Verdict lifted(SharingDecision by, Set<Item> asked) {
        Set<Item> open = EnumSet.noneOf(Item.class);
        open.addAll(allowed);
        asked.stream().filter(by.kind() == DecisionKind.INVITE ? item -> true : by.items()::contains).forEach(open::add);
        Map<Item, String> left = new LinkedHashMap<>();
        for (Item item : asked) if (!open.contains(item)) left.put(item, cuts.getOrDefault(item, "consent.cut.not-decided"));
        return new Verdict(open, left, "consent.basis.decision", Optional.empty(), Optional.of(by));
    }

    Verdict on(String otherBasis) {
        return new Verdict(allowed, cuts, otherBasis, refusal, decision);
    }

    boolean restsOnAgreement() {
        return refusal.isEmpty() && basis.equals(AGREEMENT);
    }

    boolean isRefused() {
        return refusal.isPresent();
    }
}
