package org.teamaround.harness.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.teamaround.harness.tap.Change;

/** One file's content: what has been forced, and what the disk still held in its memory. */
final class Inode {
    private static final int[] SECTORS = {512, 4096};
    private byte[] stable;
    private final List<Change> pending = new ArrayList<>();

    Inode(byte[] content) {
        stable = content;
    }

    void change(Change change) {
        pending.add(change);
    }

    void force() {
        for (Change change : pending) stable = applied(stable, change);
        pending.clear();
    }

    /** The content after a cut: all that was forced; of the rest nothing, the first part, or any half, the last of them perhaps torn. */
    byte[] cut(Random random) {
        byte[] content = stable;
        int mode = random.nextInt(4);
        int first = random.nextInt(pending.size() + 1);
        for (int i = 0; i < pending.size(); i++) {
            boolean kept = mode == 1 && i < first || mode == 2 && random.nextBoolean() || mode == 3 && i <= first;
            if (kept) content = applied(content, mode >= 2 && random.nextInt(3) == 0 ? torn(pending.get(i), random) : pending.get(i));
        }
        return content;
    }

    /** What reached the disk of a write: its first sectors, or any half of them. */
    private static Change torn(Change change, Random random) {
        if (!(change instanceof Change.Write(String file, long at, byte[] bytes)) || bytes.length == 0) return change;
        int sector = SECTORS[random.nextInt(SECTORS.length)];
        return new Change.Write(file, at, Arrays.copyOf(bytes, Math.min(bytes.length, random.nextInt(bytes.length / sector + 1) * sector)));
    }

    private static byte[] applied(byte[] content, Change change) {
        return switch (change) {
            case Change.Write(_, long at, byte[] bytes) -> written(content, (int) at, bytes);
            case Change.Truncate(_, long length) -> length < content.length ? Arrays.copyOf(content, (int) length) : content;
            default -> throw new IllegalArgumentException("no change of content");
        };
    }

    private static byte[] written(byte[] content, int at, byte[] bytes) {
        if (bytes.length == 0) return content;
        byte[] after = Arrays.copyOf(content, Math.max(content.length, at + bytes.length));
        System.arraycopy(bytes, 0, after, at, bytes.length);
        return after;
    }
}
