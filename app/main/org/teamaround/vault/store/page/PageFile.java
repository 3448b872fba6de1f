package org.teamaround.vault.store.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.teamaround.vault.store.page.SlotFormat.Slot;

/**
 * One open file of pages. A write of several pages puts all but the last on the disk, forces, then the last, and forces again: when
 * the last is there, all are, and what H2 acknowledges is durable. The first page that is not what was written stops the file for good.
 */
final class PageFile {
    private static final int COPIED_AT_ONCE = 1 << 20;
    private static final int SWEPT_AT_ONCE = 256;
    /** How far counters jump where some that were used may be unknown. */
    private static final long JUMP = 1L << 20;
    private final BaseFile base;
    private final Pages pages;
    private final boolean writable;
    private final PageSeal seal;
    private final HeaderBlocks headers;
    private final PageTable table;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock onDisk = new ReentrantReadWriteLock();
    private volatile boolean started;
    /** Whether it was opened by its table: then pages are looked at as they are read, and the others by {@link #sweep}. */
    private volatile boolean unseen;
    private FileHeader header = new FileHeader(0, new UUID(0, 0), 0, true, Standing.EMPTY);
    private SlotFormat slots;
    private Counters counters;

    PageFile(BaseFile base, Pages pages, boolean writable) {
        this.base = base;
        this.pages = pages;
        this.writable = writable;
        seal = new PageSeal(pages.key());
        headers = new HeaderBlocks(base, seal);
        table = new PageTable(base);
        slots = new SlotFormat(seal, header.file(), 0);
        counters = new Counters(new Digest(pages.key(), header.file()), 0);
    }

    /** Not before H2 has its lock on the file, and before anything else. */
    private void start() throws IOException {
        if (started) return;
        writing.lock();
        try {
            if (started) return;
            if (base.size() == 0) startNew();
            else startExisting();
            started = true;
        } catch (PageException e) {
            throw pages.stop(e);
        } catch (IOException e) {
            throw pages.stop(new PageException(PageTrouble.UNREADABLE, e));
        } finally {
            writing.unlock();
        }
    }

    private void startNew() throws PageException {
        pages.acceptNew();
        Lineage lineage = pages.lineage();
        use(new FileHeader(0, lineage.file(), pages.epoch(), true, Standing.EMPTY));
        counters.skipTo(lineage.writes() == 0 ? 0 : lineage.writes() + JUMP);
    }

    private void startExisting() throws IOException {
        FileHeader read = headers.read();
        if (read.epoch() != pages.epoch()) throw new PageException(PageTrouble.DAMAGED);
        use(read);
        boolean known = read.clean() && read.table().isPresent();
        if (known) table.read(read, slots, counters);
        boolean rest = !known && inspected(read);
        pages.accept(new FileState(read.file(), counters.writes(), counters.standing().digest(), read.clean()));
        if (!read.clean()) mend(rest);
        unseen = known;
    }

    private boolean inspected(FileHeader read) throws IOException {
        Inspection inspection = new Inspection(base, read, slots);
        inspection.run(counters);
        return inspection.leavesRest();
    }

    private void use(FileHeader known) {
        header = known;
        slots = new SlotFormat(seal, known.file(), pages.epoch());
        counters = new Counters(new Digest(pages.key(), known.file()), 0);
    }

    private void mend(boolean rest) throws IOException {
        counters.skipTo(counters.writes() + JUMP);
        if (!writable) return;
        if (rest) base.truncate(PageLayout.offset(counters.pages()));
        writeHeader(false, counters.standing());
    }

    long size() throws IOException {
        start();
        onDisk.readLock().lock();
        try {
            return counters.pages() * PageLayout.PAGE;
        } finally {
            onDisk.readLock().unlock();
        }
    }

    /** Up to the end of the file; -1 from there on. */
    int read(ByteBuffer target, long position) throws IOException {
        start();
        pages.refuseWhenStopped();
        onDisk.readLock().lock();
        try {
            long left = counters.pages() * PageLayout.PAGE - position;
            if (left <= 0) return -1;
            int length = (int) Math.min(target.remaining(), left);
            if (length > 0) read(target, position, length);
            return length;
        } finally {
            onDisk.readLock().unlock();
        }
    }

    /** Looks at every page that was not looked at when the file was opened; the first that is not what was written stops it. */
    void sweep() throws IOException {
        start();
        for (long first = 0; unseen; first += SWEPT_AT_ONCE) {
            pages.refuseWhenStopped();
            onDisk.readLock().lock();
            try {
                long end = Math.min(first + SWEPT_AT_ONCE, counters.pages());
                unseen = end == first + SWEPT_AT_ONCE;
                if (first < end) look(first, end);
            } finally {
                onDisk.readLock().unlock();
            }
        }
    }

    private void look(long first, long end) throws IOException {
        byte[] raw = raw(first, end - 1);
        for (long page = first; page < end; page++) {
            boolean right = isRight(page, slots.read(page, raw, (int) (PageLayout.offset(page) - PageLayout.offset(first))));
            if (!right && !PageLayout.isStoreHeader(page)) throw pages.stop(new PageException(PageTrouble.DAMAGED));
        }
    }

    private boolean isRight(long page, Optional<Slot> slot) {
        return counters.of(page) != Counters.BAD && slot.isPresent() && slot.get().counter() == counters.of(page);
    }

    private void read(ByteBuffer target, long position, int length) throws IOException {
        long first = position / PageLayout.PAGE;
        long last = (position + length - 1) / PageLayout.PAGE;
        byte[] raw = raw(first, last);
        long from = position;
        for (long page = first; page <= last; page++) {
            int offset = (int) (from - page * PageLayout.PAGE);
            int part = (int) Math.min(PageLayout.PAGE - offset, position + length - from);
            copy(page, raw, (int) (PageLayout.offset(page) - PageLayout.offset(first)), offset, part, target);
            from += part;
        }
    }

    private byte[] raw(long first, long last) throws IOException {
        byte[] raw = new byte[(int) (PageLayout.offset(last) - PageLayout.offset(first)) + PageLayout.length(last)];
        try {
            base.read(raw, PageLayout.offset(first));
            return raw;
        } catch (IOException e) {
            throw pages.stop(new PageException(PageTrouble.UNREADABLE, e));
        }
    }

    private void copy(long page, byte[] raw, int at, int offset, int length, ByteBuffer target) throws PageException {
        Optional<Slot> slot = slots.read(page, raw, at);
        if (isRight(page, slot)) slot.orElseThrow().copyPage(offset, length, target);
        else if (PageLayout.isStoreHeader(page)) target.put(new byte[length]);
        else throw pages.stop(new PageException(PageTrouble.DAMAGED));
    }

    /** Takes whole pages only, as H2 writes them under its own encryption. */
    void write(ByteBuffer source, long position) throws IOException {
        writing.lock();
        try {
            start();
            pages.refuseWhenStopped();
            if (!writable || position % PageLayout.PAGE != 0 || source.remaining() % PageLayout.PAGE != 0) throw new IOException("not a write of pages");
            writePages(position / PageLayout.PAGE, source);
            pages.wrote(new FileState(header.file(), counters.writes(), counters.standing().digest(), false));
        } catch (PageException e) {
            throw e;
        } catch (IOException e) {
            throw pages.stop(new PageException(PageTrouble.UNWRITABLE, e));
        } finally {
            writing.unlock();
        }
    }

    private void writePages(long first, ByteBuffer source) throws IOException {
        long end = first + source.remaining() / PageLayout.PAGE;
        if (end == first) return;
        beforeWriting(first, end);
        fillUpTo(first);
        if (end - first > 1) writeBody(first, end - 1, source);
        writeLast(end - 1, source);
    }

    /** Before the first write the header says that the file is open; before older pages are written over, that they no longer count. */
    private void beforeWriting(long first, long end) throws IOException {
        boolean over = first < counters.pages() && !(PageLayout.isStoreHeader(first) && PageLayout.isStoreHeader(end - 1));
        if (over) writeHeader(false, counters.standing(first));
        else if (header.clean()) writeHeader(false, counters.standing());
        cutTable();
    }

    /** Only once the header says that it no longer counts. */
    private void cutTable() throws IOException {
        long end = PageLayout.offset(counters.pages());
        if (base.size() > end) base.truncate(end);
    }

    private void fillUpTo(long first) throws IOException {
        while (counters.pages() < first) writeBody(counters.pages(), counters.pages() + 1, ByteBuffer.allocate(PageLayout.PAGE));
    }

    private void writeBody(long first, long end, ByteBuffer source) throws IOException {
        ByteBuffer sealed = ByteBuffer.allocate((int) (PageLayout.offset(end) - PageLayout.offset(first)));
        long counter = counters.writes();
        for (long page = first; page < end; page++) slots.write(page, ++counter, next(source), Optional.empty(), sealed);
        onDisk.writeLock().lock();
        try {
            base.write(sealed.array(), sealed.position(), PageLayout.offset(first));
            for (long page = first; page < end; page++) counters.set(page, counters.next());
        } finally {
            onDisk.writeLock().unlock();
        }
        base.force();
    }

    private void writeLast(long page, ByteBuffer source) throws IOException {
        ByteBuffer sealed = ByteBuffer.allocate(PageLayout.length(page));
        onDisk.writeLock().lock();
        try {
            counters.set(page, counters.next());
            slots.write(page, counters.of(page), next(source), Optional.of(counters.standing()), sealed);
            base.write(sealed.array(), sealed.position(), PageLayout.offset(page));
        } finally {
            onDisk.writeLock().unlock();
        }
        base.force();
    }

    private static ByteBuffer next(ByteBuffer source) {
        ByteBuffer page = source.slice(source.position(), PageLayout.PAGE);
        source.position(source.position() + PageLayout.PAGE);
        return page;
    }

    private void writeHeader(boolean clean, Standing standing) throws IOException {
        write(new FileHeader(header.sequence() + 1, header.file(), pages.epoch(), clean, standing));
    }

    private void write(FileHeader next) throws IOException {
        if (header.sequence() == 0) headers.writeFirst(next);
        else headers.write(next);
        header = header.sequence() == 0 ? next.later() : next;
    }

    void truncate(long size) throws IOException {
        writing.lock();
        try {
            start();
            pages.refuseWhenStopped();
            long left = (size + PageLayout.PAGE - 1) / PageLayout.PAGE;
            if (left < counters.pages()) cut(left);
        } catch (PageException e) {
            throw e;
        } catch (IOException e) {
            throw pages.stop(new PageException(PageTrouble.UNWRITABLE, e));
        } finally {
            writing.unlock();
        }
    }

    private void cut(long left) throws IOException {
        writeHeader(false, counters.standing(left));
        onDisk.writeLock().lock();
        try {
            base.truncate(PageLayout.offset(left));
            counters.cut(left);
        } finally {
            onDisk.writeLock().unlock();
        }
        base.force();
    }

    /** As it lies on the disk. */
    void copyTo(OutputStream out) throws IOException {
        writing.lock();
        try {
            start();
            pages.refuseWhenStopped();
            byte[] part = new byte[COPIED_AT_ONCE];
            for (long at = 0, size = base.size(); at < size; at += part.length) {
                byte[] some = size - at < part.length ? new byte[(int) (size - at)] : part;
                base.read(some, at);
                out.write(some);
            }
        } finally {
            writing.unlock();
        }
    }

    void force() throws IOException {
        pages.refuseWhenStopped();
        base.force();
    }

    private void writeClosed() throws IOException {
        Optional<byte[]> sum = Optional.of(table.write(counters));
        write(new FileHeader(header.sequence() + 1, header.file(), pages.epoch(), true, counters.standing(), sum));
    }

    /** Says in the header that it was closed in order, when anything was written and nothing was amiss. */
    void close() throws IOException {
        writing.lock();
        try {
            if (started && writable && pages.trouble().isEmpty() && !header.clean()) writeClosed();
        } finally {
            writing.unlock();
            base.channel().close();
        }
    }
}
