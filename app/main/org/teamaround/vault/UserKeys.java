package org.teamaround.vault;

import java.util.Arrays;
import java.util.Optional;
import org.teamaround.kernel.Fault;

/**
 * The X25519 pair of the user who unlocked: what is sealed to the public key, only this user opens. It comes out of the user's own slot
 * of the key file and is in memory while the vault stands open; {@link #close} overwrites it. After a reset it also holds the private
 * keys before, once the recovery key has brought them back.
 */
public final class UserKeys implements AutoCloseable {
    /** One or more private keys, the newest first. */
    private final byte[] privateKeys;
    private final byte[] publicKey;

    UserKeys(byte[] privateKeys) {
        if (!isKeys(privateKeys)) throw new Fault("key of wrong length", "user-keys");
        this.privateKeys = privateKeys.clone();
        byte[] newest = Arrays.copyOf(privateKeys, SealedTo.KEY);
        this.publicKey = SealedTo.publicKeyOf(newest);
        Arrays.fill(newest, (byte) 0);
    }

    static boolean isKeys(byte[] bytes) {
        return bytes.length >= SealedTo.KEY && bytes.length % SealedTo.KEY == 0;
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
        Optional<byte[]> plain = Optional.empty();
        for (int at = 0; at < privateKeys.length && plain.isEmpty(); at += SealedTo.KEY) {
            byte[] key = Arrays.copyOfRange(privateKeys, at, at + SealedTo.KEY);
            plain = SealedTo.open(key, sealed, SealedTo.label(label));
            Arrays.fill(key, (byte) 0);
        }
        return plain;
    }

    /** 32 bytes for a purpose of this user's own, such as {@code drafts}. */
    public byte[] derive(String label) {
        byte[] newest = Arrays.copyOf(privateKeys, SealedTo.KEY);
        byte[] key = DataKey.hkdf(newest, new byte[0], "user/" + label);
        Arrays.fill(newest, (byte) 0);
        return key;
    }

    byte[] privateKeys() {
        return privateKeys.clone();
    }

    @Override
    public void close() {
        Arrays.fill(privateKeys, (byte) 0);
    }
}
