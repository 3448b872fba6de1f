package org.teamaround.vault.store.page;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.teamaround.kernel.Fault;

/**
 * AES-256-GCM for one opening of one file. A nonce is 64 random bits drawn at opening and a count of 32 bits; before the count runs
 * out other bits are drawn, so no nonce is used twice.
 */
final class PageSeal {
    static final int NONCE = 12;
    static final int TAG = 16;
    private static final long LAST_COUNT = 0xFFFF_FFFFL;
    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final ConcurrentLinkedQueue<Cipher> ciphers = new ConcurrentLinkedQueue<>();
    private long prefix;
    private long count;

    PageSeal(byte[] key) {
        this(key, 0);
    }

    /** @param count where counting starts; a test starts close to the end */
    PageSeal(byte[] key, long count) {
        this.key = new SecretKeySpec(key, "AES");
        this.count = count;
        prefix = random.nextLong();
    }

    private synchronized byte[] nonce() {
        if (count > LAST_COUNT) {
            prefix = random.nextLong();
            count = 0;
        }
        return ByteBuffer.allocate(NONCE).putLong(prefix).putInt((int) count++).array();
    }

    /** Puts nonce, cipher text and tag into {@code target}. */
    void seal(byte[] plain, byte[] label, ByteBuffer target) {
        byte[] nonce = nonce();
        Cipher cipher = take();
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(label);
            target.put(nonce).put(cipher.doFinal(plain));
        } catch (GeneralSecurityException e) {
            throw new Fault("page-seal.seal", e);
        }
        ciphers.offer(cipher);
    }

    /** Null when a single bit, the label or the key is another. Null and not Optional, since this runs for every page read. */
    byte @org.jspecify.annotations.Nullable [] open(byte[] bytes, int offset, int length, byte[] label) {
        Cipher cipher = take();
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * 8, bytes, offset, NONCE));
            cipher.updateAAD(label);
            byte[] plain = cipher.doFinal(bytes, offset + NONCE, length - NONCE);
            ciphers.offer(cipher);
            return plain;
        } catch (AEADBadTagException e) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new Fault("page-seal.open", e);
        }
    }

    private Cipher take() {
        Cipher cipher = ciphers.poll();
        if (cipher != null) return cipher;
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new Fault("page-seal.cipher", e);
        }
    }
}
