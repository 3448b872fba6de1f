package org.teamaround.harness.power;

import java.util.Arrays;
import org.teamaround.harness.tap.Change;

/** Bytes that grow and shrink as a file does. */
final class Content {
    private byte[] bytes;
    private int length;

    Content(byte[] bytes) {
        this.bytes = bytes.clone();
        length = bytes.length;
    }

    Content copy() {
        return new Content(bytes());
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void apply(Change change) {
        switch (change) {
            case Change.Write(_, long at, byte[] written) -> write((int) at, written);
            case Change.Truncate(_, long left) -> truncate((int) Math.min(left, length));
            default -> throw new IllegalArgumentException("no change of content");
        }
    }

    private void write(int at, byte[] written) {
        if (written.length == 0) return;
        int end = Math.max(length, at + written.length);
        if (end > bytes.length) bytes = Arrays.copyOf(bytes, 2 * end);
        System.arraycopy(written, 0, bytes, at, written.length);
        length = end;
    }

    private void truncate(int left) {
        Arrays.fill(bytes, left, length, (byte) 0);
        length = left;
    }
}
