package org.teamaround.vault.store.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * What one opening of a vault's database needs below H2: the key, what is remembered of the file, and the stop. H2 finds it by
 * {@link #scheme}, put before the path. One stop holds for the database and for its copies under compaction alike.
 */
public final class Pages implements AutoCloseable {
    private final byte[] key;
    private final int epoch;
    private final Optional<FileState> remembered;
    private final AtomicReference<Optional<PageTrouble>> trouble = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Lineage> lineage = new AtomicReference<>(new Lineage(UUID.randomUUID(), 0));
    private final AtomicReference<Optional<PageFile>> main = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<FileState>> now = new AtomicReference<>(Optional.empty());
    private final String scheme;
    private volatile Consumer<PageTrouble> listener = stop -> { };

    /** @param key 32 bytes, for the pages alone */
    public Pages(byte[] key, int epoch, Optional<FileState> remembered) {
        this.key = key.clone();
        this.epoch = epoch;
        this.remembered = remembered;
        scheme = PageScheme.register(this);
    }

    /** Such as {@code vault:5f0c...:}, with the base scheme and the path to follow. */
    public String scheme() {
        return scheme;
    }

    /** Why nothing is read or written any more; empty while all is well. */
    public Optional<PageTrouble> trouble() {
        return trouble.get();
    }

    /** Told once, at the first trouble, on whichever thread met it; at once when that has been. */
    public void whenStopped(Consumer<PageTrouble> told) {
        listener = told;
        trouble().ifPresent(told);
    }

    /**
     * What a file says of itself, by its header alone; its pages are not looked at.
     *
     * @throws PageException when the header is no good, or of another key
     */
    public static FileState of(Path file, byte[] key) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileHeader header = new HeaderBlocks(new BaseFile(channel), new PageSeal(key)).read();
            return new FileState(header.file(), header.standing().writes(), header.standing().digest(), header.clean());
        }
    }

    PageFile open(FileChannel base, boolean writable) {
        PageFile file = new PageFile(new BaseFile(base), this, writable);
        main.compareAndSet(Optional.empty(), Optional.of(file));
        return file;
    }

    /**
     * The bytes of the file that was opened first, read through the channel that has it locked: where the system locks reading too, no
     * other way leads to them. Nothing is written meanwhile.
     */
    public void copyTo(OutputStream out) throws IOException {
        main.get().orElseThrow(() -> new IOException("not open")).copyTo(out);
    }

    /** Looks at every page of the file that was opened first which was not looked at yet; the first bad one stops it. */
    public void sweep() {
        try {
            Optional<PageFile> file = main.get();
            if (file.isPresent()) file.get().sweep();
        } catch (PageException e) {
            return; // whoever watches was told
        } catch (IOException e) {
            stop(new PageException(PageTrouble.UNREADABLE, e));
        }
    }

    byte[] key() {
        return key;
    }

    int epoch() {
        return epoch;
    }

    Lineage lineage() {
        return lineage.get();
    }

    /** What the file is after the newest write; empty before the first was opened. */
    public Optional<FileState> now() {
        return now.get();
    }

    void wrote(FileState state) {
        now.set(Optional.of(state));
        lineage.set(new Lineage(state.file(), Math.max(state.writes(), lineage.get().writes())));
    }

    /** A file that holds nothing yet; refused when something is remembered of it and it stands for no other. */
    void acceptNew() throws PageException {
        if (remembered.isPresent() && lineage().writes() == 0) throw new PageException(PageTrouble.DAMAGED);
    }

    /** A file made from here on stands for that one: same id, higher counters. */
    public void goOnFrom(FileState state) {
        lineage.set(new Lineage(state.file(), state.writes()));
    }

    /** A file that was opened and found sound; refused when it is older than what is remembered. */
    void accept(FileState state) throws PageException {
        if (remembered.isPresent() && !state.follows(remembered.get())) throw new PageException(PageTrouble.ROLLED_BACK);
        wrote(state);
    }

    void refuseWhenStopped() throws PageException {
        Optional<PageTrouble> stop = trouble();
        if (stop.isPresent()) throw new PageException(stop.get());
    }

    /** For who found out above the pages that something is wrong: from now on nothing is read or written. */
    public void halt() {
        stop(new PageException(PageTrouble.DAMAGED));
    }

    PageException stop(PageException why) {
        if (trouble.getAndUpdate(before -> before.isPresent() ? before : Optional.of(why.trouble())).isEmpty()) listener.accept(why.trouble());
        return why;
    }

    @Override
    public void close() {
        PageScheme.forget(scheme);
        Arrays.fill(key, (byte) 0);
    }
}
