package org.teamaround.kernel;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bytes under a 256-bit key: AES-256-GCM, written as nonce (12 bytes, random), cipher text, tag (16 bytes). The label is not stored
 * but must be the same at opening, so that nothing sealed for one place can be put in another.
 */
public final class SealedBox {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    public SealedBox(byte[] key) {
        if (key.length != 32) throw new Fault("key of wrong length", "sealed-box");
        this.key = new SecretKeySpec(key, "AES");
    }

    public byte[] seal(byte[] plain, byte[] label) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, label).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new Fault("sealed-box.seal", e);
        }
    }

    /** Empty when the key or label is another one, or when a single bit was changed. */
    public Optional<byte[]> open(byte[] sealed, byte[] label) {
        if (sealed.length < NONCE + TAG_BITS / 8) return Optional.empty();
        try {
            byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE);
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, label).doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new Fault("sealed-box.open", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] label) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(label);
        return cipher;
    }
}
