package org.teamaround.vault.backup.age;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Writes an age file: what comes in is sealed for its recipients. Only {@link #close} makes it whole, and it closes what is below. */
public final class AgeOutput extends OutputStream {
    private final OutputStream out;
    private final byte[] key;
    private final byte[] chunk = new byte[ChunkNonce.CHUNK];
    private final ChunkNonce nonce = new ChunkNonce();
    private int filled;
    private boolean closed;

    /** @param others stanzas that go with it for readers who know them; everybody else passes them over */
    public AgeOutput(OutputStream out, List<AgeRecipient> recipients, List<Stanza> others) throws IOException {
        this.out = out;
        SecureRandom random = new SecureRandom();
        byte[] fileKey = new byte[16];
        byte[] salt = new byte[16];
        random.nextBytes(fileKey);
        random.nextBytes(salt);
        List<Stanza> stanzas = new ArrayList<>();
        recipients.forEach(recipient -> stanzas.add(recipient.wrap(fileKey, random)));
        stanzas.addAll(others);
        out.write(AgeHeaderFormat.write(AgeHeader.of(stanzas, fileKey)));
        out.write(salt);
        key = AgeCrypto.hkdf(fileKey, salt, "payload");
        Arrays.fill(fileKey, (byte) 0);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        for (int at = from, left = length; left > 0; ) {
            if (filled == chunk.length) seal(false);
            int some = Math.min(left, chunk.length - filled);
            System.arraycopy(bytes, at, chunk, filled, some);
            filled += some;
            at += some;
            left -= some;
        }
    }

    private void seal(boolean last) throws IOException {
        out.write(AgeCrypto.seal(key, nonce.next(last), chunk, filled));
        filled = 0;
    }

    @Override
    public void close() throws IOException {
        if (closed) return;
        closed = true;
        try (out) {
            seal(true);
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(chunk, (byte) 0);
        }
    }
}
