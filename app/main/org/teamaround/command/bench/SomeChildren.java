package org.teamaround.command.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.teamaround.person.PersonId;
import org.teamaround.plan.Episode;

/** Children of a filled vault, half of them with an open case. */
final class SomeChildren {
    private SomeChildren() {}

    static List<PersonId> of(BenchVault vault, int count) {
        List<PersonId> all = vault.program().people().persons.childIds().stream().sorted(Comparator.comparing(PersonId::value)).toList();
        List<PersonId> open = vault.program().plan().episodes.open().stream().map(Episode::child).toList();
        Dice dice = new Dice(vault.seed() + 2);
        List<PersonId> some = new ArrayList<>();
        for (int i = 0; i < count; i++) some.add(dice.one(i % 2 == 0 && !open.isEmpty() ? open : all));
        return some;
    }
}
