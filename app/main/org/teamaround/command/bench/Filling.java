package org.teamaround.command.bench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.shell.Assembly;

/**
 * Fills an empty vault with made-up families, oldest first, many families to one transaction. The newest {@link #JOURNALLED} children go through
 * the gate and its journal like anything else; older cases beyond that number are written without journal, or the filling would take hours.
 */
public final class Filling {
    private static final int FAMILIES_AT_ONCE = 100;
    /** So many children, the newest and with them every open case, are journalled field by field; of more, the older ones are not. */
    public static final int JOURNALLED = 3000;
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
        int bare = children > JOURNALLED ? families.size() - families.size() * JOURNALLED / children : 0;
        Dice dice = new Dice(seed + 1);
        CaseWriting writing = new CaseWriting(program, actor, written(() -> Team.write(program, population.names(), dice)), dice, today);
        for (int from = 0; from < families.size(); from += FAMILIES_AT_ONCE) {
            List<MadeFamily> some = families.subList(from, Math.min(families.size(), from + FAMILIES_AT_ONCE));
            clock.reach(some.getFirst().since());
            Supplier<Outcome<Boolean>> work = () -> {
                some.forEach(writing::write);
                return Outcome.done(true);
            };
            if (from < bare) program.store().database().withoutJournal(Act.of("bench.fill", actor), work).orFault();
            else program.store().database().inTransaction(Act.of("bench.fill", actor), work).orFault();
            told.accept(from + some.size());
        }
        clock.reach(today);
    }

    private <T> T written(Supplier<T> work) {
        return program.store().database().inTransaction(Act.of("bench.fill", actor), () -> Outcome.done(work.get())).orFault();
    }
}
