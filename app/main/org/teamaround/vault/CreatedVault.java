package org.teamaround.vault;

/** A new vault, open, and the recovery key to print: the key is kept nowhere else. */
public record CreatedVault<S extends AutoCloseable>(UnlockedVault<S> vault, RecoveryKey recoveryKey) {}
