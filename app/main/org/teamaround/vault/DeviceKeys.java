package org.teamaround.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.teamaround.kernel.Fault;

/** The Ed25519 pair with which this copy of the vault signs its journal's checkpoints. Kept sealed in the key file; {@link #close} overwrites it. */
public final class DeviceKeys implements AutoCloseable {
    private final byte[] privateKey;
    private final byte[] publicKey = new byte[Ed25519.PUBLIC_KEY_SIZE];

    DeviceKeys(byte[] privateKey) {
        if (privateKey.length != Ed25519.SECRET_KEY_SIZE) throw new Fault("key of wrong length", "device-keys");
        this.privateKey = privateKey.clone();
        Ed25519.generatePublicKey(privateKey, 0, publicKey, 0);
    }

    static byte[] freshPrivateKey() {
        byte[] key = new byte[Ed25519.SECRET_KEY_SIZE];
        Ed25519.generatePrivateKey(new SecureRandom(), key);
        return key;
    }

    /** 64 bytes. */
    public byte[] sign(byte[] message) {
        byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
        Ed25519.sign(privateKey, 0, message, 0, message.length, signature, 0);
        return signature;
    }

    /** 32 bytes. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    public static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        return publicKey.length == Ed25519.PUBLIC_KEY_SIZE && signature.length == Ed25519.SIGNATURE_SIZE
            && Ed25519.verify(signature, 0, publicKey, 0, message, 0, message.length);
    }

    @Override
    public void close() {
        Arrays.fill(privateKey, (byte) 0);
    }
}
