package org.teamaround.harness.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.teamaround.harness.tap.Change;

/** One file's content: what has been forced, and what the disk still held in its memory. */
final class Inode {
    private static final int[] SECTORS = {512, 4096};
    private final Content stable;
    private final List<Change> pending = new ArrayList<>();

    Inode(byte[] content) {
        stable = new Content(content);
    }

    void change(Change change) {
        pending.add(change);
    }

    void force() {
        pending.forEach(stable::apply);
        pending.clear();
    }

    /** The content after a cut: all that was forced; of the rest nothing, the first part, or any half, the last of them perhaps torn. */
    byte[] cut(Random random) {
        Content content = stable.copy();
        int mode = random.nextInt(4);
        int first = random.nextInt(pending.size() + 1);
        for (int i = 0; i < pending.size(); i++) {
            boolean kept = mode == 1 && i < first || mode == 2 && random.nextBoolean() || mode == 3 && i <= first;
            if (kept) content.apply(mode >= 2 && random.nextInt(3) == 0 ? torn(pending.get(i), random) : pending.get(i));
        }
        return content.bytes();
    }

    /** What reached the disk of a write: its first sectors, or any half of them. */
    private static Change torn(Change change, Random random) {
        if (!(change instanceof Change.Write(String file, long at, byte[] bytes)) || bytes.length == 0) return change;
        int sector = SECTORS[random.nextInt(SECTORS.length)];
        return new Change.Write(file, at, Arrays.copyOf(bytes, Math.min(bytes.length, random.nextInt(bytes.length / sector + 1) * sector)));
    }
}
