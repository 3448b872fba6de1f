package org.teamaround.vault;

import java.util.List;
import org.teamaround.kernel.Problem;

/**
 * What this program agrees to compute: a key file asking for less is a downgrade, one asking for more would eat the memory before
 * anything was checked. Memory in KiB.
 */
public record Argon2Limits(int leastMemory, int mostMemory, int leastPasses, int mostPasses, int mostLanes) {
    /** 64 MiB to 1 GiB, 3 to 10 passes (vault.md 3.1). */
    public static final Argon2Limits STRICT = new Argon2Limits(64 * 1024, 1024 * 1024, 3, 10, 4);

    boolean allow(Argon2Cost cost) {
        return refusals(cost).isEmpty();
    }

    /** Each trouble has its own sentence; the figures are in MiB. */
    List<Problem> refusals(Argon2Cost cost) {
        if (cost.memory() < 0 || cost.memory() > mostMemory) return List.of(Problem.of("vault.problem.keys-memory-high", mib(cost.memory()), mib(mostMemory)));
        if (cost.memory() < leastMemory) return List.of(Problem.of("vault.problem.keys-memory-low", mib(cost.memory()), mib(leastMemory)));
        if (cost.passes() > mostPasses) return List.of(Problem.of("vault.problem.keys-passes-high", cost.passes(), mostPasses));
        if (cost.passes() < leastPasses) return List.of(Problem.of("vault.problem.keys-passes-low", cost.passes(), leastPasses));
        return cost.lanes() >= 1 && cost.lanes() <= mostLanes ? List.of() : List.of(Problem.of("vault.problem.keys-lanes", cost.lanes(), mostLanes));
    }

    /** A negative figure is one too large for a positive one: the file counts without a sign. */
    private static long mib(int kib) {
        return Integer.toUnsignedLong(kib) / 1024;
    }
}
