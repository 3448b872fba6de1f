package org.teamaround.consent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teamaround.kernel.Clearance;
import org.teamaround.kernel.Word;

/** What the verdicts on several children leave out together, and what let more through. */
final class Cuts {
    private Cuts() {}

    static List<Clearance.Cut> of(Collection<Verdict> verdicts) {
        Map<Item, String> cut = new EnumMap<>(Item.class);
        List<Clearance.Cut> cuts = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            verdict.cuts().forEach(cut::putIfAbsent);
            verdict.refusal().ifPresent(p -> cuts.add(new Clearance.Cut("consent.item.child", p.key())));
        }
        cut.forEach((item, why) -> cuts.add(new Clearance.Cut(Word.of("consent.item", item).key(), why)));
        return cuts;
    }

    static Set<SharingDecision> decisions(Collection<Verdict> verdicts) {
        Set<SharingDecision> decided = new LinkedHashSet<>();
        verdicts.forEach(verdict -> verdict.decision().ifPresent(decided::add));
        return decided;
    }
}
