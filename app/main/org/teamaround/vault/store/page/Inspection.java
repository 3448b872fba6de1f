package org.teamaround.vault.store.page;

import java.io.IOException;
import java.util.Optional;
import org.teamaround.vault.store.page.SlotFormat.Slot;

/**
 * Opens every page of a file that is about to be used, and compares what is there with what was written last. After a close in order
 * nothing may differ. After a kill or a power cut the newest finished write says what the file is; what lies behind it was never
 * acknowledged and is cut off.
 */
final class Inspection {
    private static final int AT_A_TIME = 1 << 20;
    private final BaseFile base;
    private final FileHeader header;
    private final SlotFormat slots;
    private final long size;
    private long[] found = new long[0];
    private long highest;
    private Standing standing;

    Inspection(BaseFile base, FileHeader header, SlotFormat slots) throws IOException {
        this.base = base;
        this.header = header;
        this.slots = slots;
        size = base.size();
        standing = header.standing();
        highest = standing.writes();
    }

    /** Fills the counters; refused when a page is missing, damaged or older than it should be. */
    void run(Counters counters) throws IOException {
        long there = PageLayout.pages(size);
        if (there > Integer.MAX_VALUE - 8) throw new PageException(PageTrouble.DAMAGED);
        found = new long[(int) there];
        for (long page = 0; page < there; ) page = readSome(page, there);
        compare();
        for (long page = 0; page < standing.pages(); page++) counters.set(page, found[(int) page]);
        counters.skipTo(highest);
        if (!standing.sameDigest(counters.sum())) throw new PageException(PageTrouble.DAMAGED);
    }

    private long readSome(long first, long there) throws IOException {
        long end = first;
        long bytes = 0;
        while (end < there && bytes < AT_A_TIME) bytes += PageLayout.length(end++);
        byte[] raw = new byte[(int) bytes];
        base.read(raw, PageLayout.offset(first));
        for (long page = first; page < end; page++) look(page, raw, (int) (PageLayout.offset(page) - PageLayout.offset(first)));
        return end;
    }

    private void look(long page, byte[] raw, int offset) {
        Optional<Slot> slot = slots.read(page, raw, offset);
        found[(int) page] = slot.map(Slot::counter).orElse(Counters.BAD);
        slot.ifPresent(good -> {
            highest = Math.max(highest, good.counter());
            good.standing().filter(then -> !header.clean() && then.writes() > standing.writes()).ifPresent(then -> standing = then);
        });
    }

    private void compare() throws PageException {
        if (standing.pages() > found.length) throw new PageException(PageTrouble.DAMAGED);
        if (header.clean() && (PageLayout.offset(standing.pages()) != size || highest != standing.writes())) throw new PageException(PageTrouble.DAMAGED);
        for (long page = 0; page < standing.pages(); page++) {
            if (!PageLayout.isStoreHeader(page) && found[(int) page] == Counters.BAD) throw new PageException(PageTrouble.DAMAGED);
        }
        if (standing.pages() > PageLayout.SECOND_STORE_HEADER) compareStoreHeaders();
    }

    /** One of the two may be torn, or an old one put back: H2 does with the other. A newer one was being written at the kill. */
    private void compareStoreHeaders() throws PageException {
        int bad = 0;
        for (long page = PageLayout.FIRST_STORE_HEADER; page <= PageLayout.SECOND_STORE_HEADER; page++) {
            long counter = found[(int) page];
            boolean asWritten = counter == standing.header(page) || !header.clean() && counter > standing.writes();
            if (counter != Counters.BAD && asWritten) continue;
            found[(int) page] = Counters.BAD;
            bad++;
        }
        if (bad == 2) throw new PageException(PageTrouble.DAMAGED);
    }

    /** Whether there is something behind the newest finished write. */
    boolean leavesRest() {
        return PageLayout.offset(standing.pages()) != size;
    }

}
