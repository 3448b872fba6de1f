package org.teamaround.vault.backup.age;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.teamaround.vault.backup.age.AgeTrouble.Kind;

/**
 * Reads an age file. Bytes are given out only after the chunk they lie in was proved untouched, but only the end tells that nothing is
 * missing: whoever reads must read to the end before believing.
 */
public final class AgeInput extends InputStream {
    private final InputStream in;
    private final byte[] key;
    private final ChunkNonce nonce = new ChunkNonce();
    private final byte[] sealed = new byte[ChunkNonce.CHUNK + AgeCrypto.TAG + 1];
    private int held;
    private byte[] chunk = new byte[0];
    private int at;
    private boolean ended;

    private AgeInput(InputStream in, byte[] key) {
        this.in = in;
        this.key = key;
    }

    /** The header alone, before any key is at hand; {@code in} then stands at the payload. */
    public static AgeHeader header(InputStream in) throws IOException {
        return AgeHeaderFormat.read(in);
    }

    /** @param in right after its header */
    public static AgeInput open(InputStream in, AgeHeader header, AgeIdentity identity) throws IOException {
        byte[] fileKey = header.fileKey(identity);
        byte[] salt = in.readNBytes(16);
        if (salt.length != 16) throw new AgeTrouble(Kind.PAYLOAD, "salt");
        byte[] key = AgeCrypto.hkdf(fileKey, salt, "payload");
        Arrays.fill(fileKey, (byte) 0);
        return new AgeInput(in, key);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (length == 0) return 0;
        while (at == chunk.length && !ended) nextChunk();
        if (at == chunk.length) return -1;
        int some = Math.min(length, chunk.length - at);
        System.arraycopy(chunk, at, bytes, from, some);
        at += some;
        return some;
    }

    /** One byte more than a chunk is read: whether there is one tells whether this chunk is the last. */
    private void nextChunk() throws IOException {
        boolean first = nonce.isFirst();
        held += in.readNBytes(sealed, held, sealed.length - held);
        boolean last = held < sealed.length;
        int length = last ? held : held - 1;
        if (length < AgeCrypto.TAG || last && length == AgeCrypto.TAG && !first) throw new AgeTrouble(Kind.PAYLOAD, "cut short");
        chunk = AgeCrypto.open(key, nonce.next(last), sealed, length).orElseThrow(() -> new AgeTrouble(Kind.PAYLOAD, "chunk"));
        at = 0;
        ended = last;
        held -= length;
        if (!last) sealed[0] = sealed[length];
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(key, (byte) 0);
        Arrays.fill(chunk, (byte) 0);
        in.close();
    }
}
