package org.teamaround.vault.store.page;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;

/** A disk in memory that remembers every write, cut and force in their order, and shows what a power cut could leave of them. */
final class LoggedFile extends FileBaseDefault {
    static final int SECTOR = 512;

    sealed interface Step {
        record Write(long at, byte[] bytes) implements Step {}

        record Cut(long size) implements Step {}

        record Force() implements Step {}
    }

    private final List<Step> steps = new ArrayList<>();
    private byte[] bytes;
    private long read;

    LoggedFile(byte[] start) {
        bytes = start.clone();
    }

    /** How many bytes were read of it so far. */
    long read() {
        return read;
    }

    List<Step> steps() {
        return steps;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /**
     * What a power cut after the first {@code done} steps leaves: everything up to the last force, and of the later ones some sectors and
     * not others, in any mixture.
     */
    byte[] cutAfter(byte[] start, int done, Random random) {
        int safe = 0;
        for (int i = 0; i < done; i++) if (steps.get(i) instanceof Step.Force) safe = i + 1;
        byte[] image = start.clone();
        int way = random.nextInt(4);
        for (int i = 0; i < done; i++) {
            if (i < safe || way == 0) image = apply(image, steps.get(i));
            else if (way > 1) image = torn(image, steps.get(i), way, random);
        }
        return image;
    }

    private static byte[] torn(byte[] image, Step step, int way, Random random) {
        if (!(step instanceof Step.Write write)) return random.nextBoolean() ? apply(image, step) : image;
        byte[] now = image;
        int keep = way == 2 ? random.nextInt(write.bytes().length / SECTOR + 1) : Integer.MAX_VALUE;
        for (int at = 0; at < write.bytes().length; at += SECTOR) {
            if (at / SECTOR >= keep || way == 3 && random.nextBoolean()) continue;
            now = apply(now, new Step.Write(write.at() + at, Arrays.copyOfRange(write.bytes(), at, Math.min(at + SECTOR, write.bytes().length))));
        }
        return now;
    }

    private static byte[] apply(byte[] image, Step step) {
        return switch (step) {
            case Step.Force() -> image;
            case Step.Cut(long size) -> size < image.length ? Arrays.copyOf(image, (int) size) : image;
            case Step.Write(long at, byte[] written) -> {
                byte[] now = Arrays.copyOf(image, (int) Math.max(image.length, at + written.length));
                System.arraycopy(written, 0, now, (int) at, written.length);
                yield now;
            }
        };
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public int read(ByteBuffer target, long position) {
        int length = (int) Math.min(target.remaining(), bytes.length - position);
        if (length <= 0) return -1;
        target.put(bytes, (int) position, length);
        read += length;
        return length;
    }

    @Override
    public int write(ByteBuffer source, long position) {
        byte[] written = new byte[source.remaining()];
        source.get(written);
        step(new Step.Write(position, written));
        return written.length;
    }

    @Override
    protected void implTruncate(long size) {
        step(new Step.Cut(size));
    }

    @Override
    public void force(boolean metaData) {
        step(new Step.Force());
    }

    private void step(Step step) {
        steps.add(step);
        bytes = apply(bytes, step);
    }
}
