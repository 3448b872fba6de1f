package org.teamaround.vault.backup.age;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Fault;

/** Somebody a file is sealed for, by an X25519 public key of 32 bytes. */
public record AgeRecipient(byte[] publicKey) {
    static final String TYPE = "X25519";
    static final String LABEL = "age-encryption.org/v1/X25519";
    private static final String PREFIX = "age";

    public AgeRecipient {
        if (publicKey.length != 32) throw new Fault("a public key of wrong length", "age.recipient");
        publicKey = publicKey.clone();
    }

    /** From {@code age1...}. */
    public static Optional<AgeRecipient> parse(String text) {
        return Bech32.read(PREFIX, text).filter(bytes -> bytes.length == 32).map(AgeRecipient::new);
    }

    /** {@code age1...}, as the stock tool takes it. */
    public String text() {
        return Bech32.write(PREFIX, publicKey);
    }

    /** The file key, so that only this recipient finds it. */
    Stanza wrap(byte[] fileKey, SecureRandom random) {
        byte[] passing = new byte[32];
        random.nextBytes(passing);
        byte[] share = AgeCrypto.publicKey(passing);
        byte[] shared = AgeCrypto.agree(passing, publicKey).orElseThrow(() -> new Fault("a public key that agrees on nothing", "age.recipient"));
        byte[] body = AgeCrypto.seal(wrapKey(shared, share, publicKey), new byte[12], fileKey, fileKey.length);
        Arrays.fill(passing, (byte) 0);
        return new Stanza(TYPE, List.of(PlainBase64.write(share)), body);
    }

    static byte[] wrapKey(byte[] shared, byte[] share, byte[] publicKey) {
        byte[] salt = Arrays.copyOf(share, 64);
        System.arraycopy(publicKey, 0, salt, 32, 32);
        return AgeCrypto.hkdf(shared, salt, LABEL);
    }
}
