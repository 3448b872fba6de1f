package org.teamaround.vault.store.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.teamaround.kernel.Fault;

/**
 * What every page's counter adds up to: four sums modulo 2^64 of SHA-256 over a secret, the page and its counter. A page written costs
 * one step down and one up, so the sum of a whole file goes along with every commit. Nobody without the secret can find another set of
 * old pages that adds up to the same.
 */
final class Digest {
    static final int LENGTH = 32;
    private final byte[] secret;
    private final UUID file;
    private final MessageDigest hash;

    Digest(byte[] key, UUID file) {
        this.file = file;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            secret = mac.doFinal("teamaround/pages/digest".getBytes(StandardCharsets.US_ASCII));
            hash = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new Fault("digest", e);
        }
    }

    static long[] empty() {
        return new long[4];
    }

    void add(long[] sum, long page, long counter) {
        ByteBuffer part = part(page, counter);
        for (int i = 0; i < sum.length; i++) sum[i] += part.getLong();
    }

    void take(long[] sum, long page, long counter) {
        ByteBuffer part = part(page, counter);
        for (int i = 0; i < sum.length; i++) sum[i] -= part.getLong();
    }

    /** 64 bytes of fixed length under a secret: nothing can be added behind them. */
    private ByteBuffer part(long page, long counter) {
        hash.update(secret);
        hash.update(ByteBuffer.allocate(32).putLong(file.getMostSignificantBits()).putLong(file.getLeastSignificantBits())
            .putLong(page).putLong(counter).flip());
        return ByteBuffer.wrap(hash.digest());
    }

    static byte[] bytes(long[] sum) {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        for (long part : sum) bytes.putLong(part);
        return bytes.array();
    }
}
