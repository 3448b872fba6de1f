package org.teamaround.vault;

import java.util.Arrays;
import java.util.Optional;
import org.teamaround.kernel.Fault;

/**
 * The X25519 pair of the user who unlocked: what is sealed to the public key, only this user opens. It comes out of the user's own slot
 * of the key file and is in memory while the vault stands open; {@link #close} overwrites it.
 */
public final class UserKeys implements AutoCloseable {
    private final byte[] privateKey;
    private final byte[] publicKey;

    UserKeys(byte[] privateKey) {
        if (privateKey.length != SealedTo.KEY) throw new Fault("key of wrong length", "user-keys");
        this.privateKey = privateKey.clone();
        this.publicKey = SealedTo.publicKeyOf(privateKey);
    }

    static UserKeys fresh() {
        byte[] fresh = SealedTo.freshPrivateKey();
        UserKeys keys = new UserKeys(fresh);
        Arrays.fill(fresh, (byte) 0);
        return keys;
    }

    /** 32 bytes. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** Seals for anybody's public key; the label must be the same at opening. */
    public byte[] seal(byte[] recipientPublic, byte[] plain, String label) {
        return SealedTo.seal(recipientPublic, plain, SealedTo.label(label));
    }

    /** Empty when it is sealed to another user or under another label, or was changed. */
    public Optional<byte[]> open(byte[] sealed, String label) {
        return SealedTo.open(privateKey, sealed, SealedTo.label(label));
    }

    /** 32 bytes for a purpose of this user's own, such as {@code drafts}. */
    public byte[] derive(String label) {
        return DataKey.hkdf(privateKey, new byte[0], "user/" + label);
    }

    byte[] privateKey() {
        return privateKey.clone();
    }

    @Override
    public void close() {
        Arrays.fill(privateKey, (byte) 0);
    }
}
