package org.teamaround.vault.backup.age;

import java.nio.ByteBuffer;

/** The nonce of each chunk: its number in eleven bytes, and whether it is the last; so no two can change places and none can be missing. */
final class ChunkNonce {
    static final int CHUNK = 64 * 1024;
    private long number;

    byte[] next(boolean last) {
        byte[] nonce = ByteBuffer.allocate(12).putLong(3, number).array();
        nonce[11] = (byte) (last ? 1 : 0);
        number++;
        return nonce;
    }

    boolean isFirst() {
        return number == 0;
    }
}
