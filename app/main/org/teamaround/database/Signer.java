package org.teamaround.database;

/** Signs in this laptop's name (Ed25519); {@code vault.store} gives it from the device's keys. */
public interface Signer {
    /** 64 bytes. */
    byte[] sign(byte[] message);

    /** 32 raw bytes. */
    byte[] publicKey();
}
