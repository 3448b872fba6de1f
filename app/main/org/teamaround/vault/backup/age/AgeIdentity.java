package org.teamaround.vault.backup.age;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.teamaround.kernel.Fault;
import org.teamaround.vault.backup.age.AgeTrouble.Kind;

/** What opens a file that was sealed for its recipient: an X25519 private key of 32 bytes. {@link #close} overwrites it. */
public final class AgeIdentity implements AutoCloseable {
    private static final String PREFIX = "age-secret-key-";
    private static final int FILE_KEY = 16;
    private final byte[] secret;

    public AgeIdentity(byte[] secret) {
        if (secret.length != 32) throw new Fault("a private key of wrong length", "age.identity");
        this.secret = secret.clone();
    }

    /** From {@code AGE-SECRET-KEY-1...}. */
    public static Optional<AgeIdentity> parse(String text) {
        return Bech32.read(PREFIX, text).filter(bytes -> bytes.length == 32).map(AgeIdentity::new);
    }

    /** {@code AGE-SECRET-KEY-1...}, as the stock tool takes it. */
    public String text() {
        return Bech32.write(PREFIX, secret).toUpperCase(Locale.ROOT);
    }

    public AgeRecipient recipient() {
        return new AgeRecipient(AgeCrypto.publicKey(secret));
    }

    /** Empty when the stanza is somebody else's; trouble when nobody could have written it so. */
    Optional<byte[]> unwrap(Stanza stanza) throws AgeTrouble {
        if (stanza.arguments().size() != 1 || stanza.body().length != FILE_KEY + AgeCrypto.TAG) throw new AgeTrouble(Kind.HEADER, "stanza");
        byte[] share = PlainBase64.read(stanza.arguments().getFirst()).filter(bytes -> bytes.length == 32)
            .orElseThrow(() -> new AgeTrouble(Kind.HEADER, "share"));
        byte[] shared = AgeCrypto.agree(secret, share).orElseThrow(() -> new AgeTrouble(Kind.HEADER, "share"));
        byte[] key = AgeRecipient.wrapKey(shared, share, recipient().publicKey());
        return AgeCrypto.open(key, new byte[12], stanza.body(), stanza.body().length);
    }

    @Override
    public void close() {
        Arrays.fill(secret, (byte) 0);
    }

    @Override
    public String toString() {
        return "AgeIdentity";
    }
}
