package org.teamaround.vault.store.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.teamaround.kernel.Fault;

/**
 * The counter of every page, left behind the last one when a file is closed in order; its sum stands in the sealed header. With it the next
 * opening knows what each page must be without reading them all. The first write cuts it off again.
 */
final class PageTable {
    static final int SUM = 32;
    private final BaseFile base;

    PageTable(BaseFile base) {
        this.base = base;
    }

    static long length(long pages) {
        return pages * Long.BYTES;
    }

    /** Written and forced. @return its sum */
    byte[] write(Counters counters) throws IOException {
        ByteBuffer table = ByteBuffer.allocate((int) length(counters.pages()));
        for (long page = 0; page < counters.pages(); page++) table.putLong(counters.of(page));
        long end = PageLayout.offset(counters.pages());
        base.truncate(end);
        base.write(table.array(), table.capacity(), end);
        base.force();
        return sum(table.array());
    }

    /**
     * Fills the counters, and looks at the store headers: one of them may be damaged or old, H2 does with the other.
     *
     * @throws PageException when the table or the file's length is not what the header says
     */
    void read(FileHeader header, SlotFormat slots, Counters counters) throws IOException {
        Standing standing = header.standing();
        long end = PageLayout.offset(standing.pages());
        if (standing.pages() > Integer.MAX_VALUE / Long.BYTES || base.size() != end + length(standing.pages())) throw new PageException(PageTrouble.DAMAGED);
        byte[] table = new byte[(int) length(standing.pages())];
        base.read(table, end);
        if (!MessageDigest.isEqual(sum(table), header.table().orElseThrow())) throw new PageException(PageTrouble.DAMAGED);
        long[] known = new long[(int) standing.pages()];
        ByteBuffer.wrap(table).asLongBuffer().get(known);
        int bad = 0;
        for (long page = PageLayout.FIRST_STORE_HEADER; page <= Math.min(PageLayout.SECOND_STORE_HEADER, standing.pages() - 1); page++) {
            if (known[(int) page] == standing.header(page) && isThere(page, known[(int) page], slots)) continue;
            known[(int) page] = Counters.BAD;
            bad++;
        }
        if (bad == 2) throw new PageException(PageTrouble.DAMAGED);
        counters.restore(known, standing);
    }

    private boolean isThere(long page, long counter, SlotFormat slots) throws IOException {
        byte[] raw = new byte[PageLayout.length(page)];
        base.read(raw, PageLayout.offset(page));
        return slots.read(page, raw, 0).filter(slot -> slot.counter() == counter).isPresent();
    }

    private static byte[] sum(byte[] table) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(table);
        } catch (NoSuchAlgorithmException e) {
            throw new Fault("page-table", e);
        }
    }
}
