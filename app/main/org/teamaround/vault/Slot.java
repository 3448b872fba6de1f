package org.teamaround.vault;

import java.util.UUID;

/** One way into the vault: the data key, sealed under what somebody knows or has printed. */
sealed interface Slot {
    UUID user();

    byte[] salt();

    byte[] sealedKey();

    /** By passphrase. */
    record ByPassphrase(UUID user, Argon2Cost cost, byte[] salt, byte[] sealedKey) implements Slot {}

    /** By the printed recovery key; it needs no slow hash, since nobody can guess 256 random bits. */
    record ByRecoveryKey(UUID user, byte[] salt, byte[] sealedKey) implements Slot {}
}
