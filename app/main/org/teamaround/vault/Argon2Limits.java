package org.teamaround.vault;

/**
 * What this program agrees to compute: a key file asking for less is a downgrade, one asking for more would eat the memory before
 * anything was checked. Memory in KiB.
 */
public record Argon2Limits(int leastMemory, int mostMemory, int leastPasses, int mostPasses, int mostLanes) {
    /** 64 MiB to 1 GiB, 3 to 10 passes (vault.md 3.1). */
    public static final Argon2Limits STRICT = new Argon2Limits(64 * 1024, 1024 * 1024, 3, 10, 4);

    boolean allow(Argon2Cost cost) {
        return cost.memory() >= leastMemory && cost.memory() <= mostMemory && cost.passes() >= leastPasses
            && cost.passes() <= mostPasses && cost.lanes() >= 1 && cost.lanes() <= mostLanes;
    }
}
