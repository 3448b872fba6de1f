package org.teamaround.vault;

/**
 * What one guess at a passphrase costs.
 *
 * @param memory in KiB
 * @param passes over that memory
 * @param lanes  1, since a guess gains nothing from more here (vault.md 3.1)
 */
public record Argon2Cost(int memory, int passes, int lanes) {
    private static final int MIB = 1024;
    /** 256 MiB, three passes: 0.8 to 1.5 seconds on an ordinary laptop. */
    public static final Argon2Cost USUAL = new Argon2Cost(256 * MIB, 3, 1);

    Argon2Cost withMemory(int kib) {
        return new Argon2Cost(kib, passes, lanes);
    }
}
