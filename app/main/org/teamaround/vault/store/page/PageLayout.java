package org.teamaround.vault.store.page;

/**
 * Where things lie in the file. Two copies of our header, each on 4,096 bytes of its own; then one slot for each page of 4,096 bytes.
 * The first three slots take 8,192 bytes: page 0 is H2's salt, pages 1 and 2 are the two copies of its store header, and a torn write
 * may damage one of them only. Every other slot is nine sectors of 512 bytes, so that no two pages share a sector.
 */
final class PageLayout {
    static final int PAGE = 4096;
    static final int HEADER = 4096;
    static final long FIRST_STORE_HEADER = 1;
    static final long SECOND_STORE_HEADER = 2;
    private static final int LONG_SLOTS = 3;
    private static final int LONG_SLOT = 8192;
    private static final int SLOT = 4608;
    private static final long START = 2L * HEADER;
    private static final long USUAL = START + (long) LONG_SLOTS * LONG_SLOT;

    private PageLayout() {}

    static int length(long page) {
        return page < LONG_SLOTS ? LONG_SLOT : SLOT;
    }

    /** Where the slot begins; of the number of pages, where the file ends. */
    static long offset(long page) {
        return page <= LONG_SLOTS ? START + page * LONG_SLOT : USUAL + (page - LONG_SLOTS) * SLOT;
    }

    /** Whole slots in a file of this size. */
    static long pages(long size) {
        if (size >= USUAL) return LONG_SLOTS + (size - USUAL) / SLOT;
        return Math.max(0, (size - START) / LONG_SLOT);
    }

    static boolean isStoreHeader(long page) {
        return page == FIRST_STORE_HEADER || page == SECOND_STORE_HEADER;
    }
}
