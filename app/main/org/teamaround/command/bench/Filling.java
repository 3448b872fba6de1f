package org.teamaround.command.bench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.shell.Assembly;

/** Fills an empty vault with made-up families, oldest first, many families to one transaction. */
public final class Filling {
    private static final int FAMILIES_AT_ONCE = 100;
    private final Assembly program;
    private final Actor actor;
    private final BenchClock clock;

    public Filling(Assembly program, Actor actor, BenchClock clock) {
        this.program = program;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param told how many families are written so far */
    public void fill(Population population, int children, long seed, LocalDate today, IntConsumer told) {
        List<MadeFamily> families = population.holding(children).stream().sorted(Comparator.comparing(MadeFamily::since)).toList();
        Dice dice = new Dice(seed + 1);
        CaseWriting writing = new CaseWriting(program, actor, written(() -> Team.write(program, population.names(), dice)), dice, today);
        for (int from = 0; from < families.size(); from += FAMILIES_AT_ONCE) {
            List<MadeFamily> some = families.subList(from, Math.min(families.size(), from + FAMILIES_AT_ONCE));
            clock.reach(some.getFirst().since());
            written(() -> {
                some.forEach(writing::write);
                return true;
            });
            told.accept(from + some.size());
        }
        clock.reach(today);
    }

    private <T> T written(java.util.function.Supplier<T> work) {
        return program.store().database().inTransaction(Act.of("bench.fill", actor), () -> Outcome.done(work.get())).orFault();
    }
}
