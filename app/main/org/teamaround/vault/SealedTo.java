package org.teamaround.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.math.ec.rfc7748.X25519;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.SealedBox;

/**
 * Bytes that only the holder of one X25519 key can read: a fresh key agrees on a secret with the recipient's public key, HKDF binds it
 * to both, and a {@link SealedBox} holds the text. Written as the fresh public key (32 bytes), then the box.
 */
public final class SealedTo {
    static final int KEY = 32;

    private SealedTo() {}

    public static byte[] freshPrivateKey() {
        byte[] key = new byte[KEY];
        X25519.generatePrivateKey(new SecureRandom(), key);
        return key;
    }

    public static byte[] publicKeyOf(byte[] privateKey) {
        byte[] key = new byte[KEY];
        X25519.generatePublicKey(privateKey, 0, key, 0);
        return key;
    }

    public static byte[] seal(byte[] recipient, byte[] plain, byte[] label) {
        byte[] once = freshPrivateKey();
        byte[] onceSeen = publicKeyOf(once);
        byte[] key = agreed(once, recipient, onceSeen, recipient).orElseThrow(() -> new Fault("a public key of no use", "sealed-to.seal"));
        byte[] box = new SealedBox(key).seal(plain, label);
        Arrays.fill(once, (byte) 0);
        Arrays.fill(key, (byte) 0);
        byte[] both = Arrays.copyOf(onceSeen, KEY + box.length);
        System.arraycopy(box, 0, both, KEY, box.length);
        return both;
    }

    /** Empty when it is sealed to another key or under another label, or when a single bit was changed. */
    public static Optional<byte[]> open(byte[] privateKey, byte[] sealed, byte[] label) {
        if (sealed.length < KEY) return Optional.empty();
        byte[] once = Arrays.copyOf(sealed, KEY);
        return agreed(privateKey, once, once, publicKeyOf(privateKey)).flatMap(key -> {
            Optional<byte[]> plain = new SealedBox(key).open(Arrays.copyOfRange(sealed, KEY, sealed.length), label);
            Arrays.fill(key, (byte) 0);
            return plain;
        });
    }

    static byte[] label(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** Empty for a public key that makes every secret the same. */
    private static Optional<byte[]> agreed(byte[] mine, byte[] theirs, byte[] once, byte[] recipient) {
        byte[] secret = new byte[KEY];
        if (theirs.length != KEY || !X25519.calculateAgreement(mine, 0, theirs, 0, secret, 0)) return Optional.empty();
        byte[] salt = Arrays.copyOf(once, 2 * KEY);
        System.arraycopy(recipient, 0, salt, KEY, KEY);
        byte[] key = DataKey.hkdf(secret, salt, "sealed-to");
        Arrays.fill(secret, (byte) 0);
        return Optional.of(key);
    }
}
