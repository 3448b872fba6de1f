package org.teamaround.vault.store.page;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Each page's counter while the file is open, and what they add up to. Changed by one thread at a time. */
final class Counters {
    /** Of a store-header page that cannot be used: it reads as zeros. */
    static final long BAD = -1;
    private final Digest digest;
    private final long[] sum = Digest.empty();
    private long[] counters = new long[256];
    private long pages;
    private long writes;

    Counters(Digest digest, long writes) {
        this.digest = digest;
        this.writes = writes;
    }

    /** What a file closed in order left behind, of which the sum is known. */
    void restore(long[] known, Standing standing) {
        counters = known;
        pages = known.length;
        writes = standing.writes();
        ByteBuffer parts = ByteBuffer.wrap(standing.digest());
        for (int i = 0; i < sum.length; i++) sum[i] = parts.getLong();
    }

    long pages() {
        return pages;
    }

    long writes() {
        return writes;
    }

    long of(long page) {
        return counters[(int) page];
    }

    /** After a stop that was no close: writes that were lost may have used numbers nobody knows. */
    void skipTo(long number) {
        writes = Math.max(writes, number);
    }

    long next() {
        return ++writes;
    }

    /** A page that is there or follows the last. */
    void set(long page, long counter) {
        if (page == pages) grow();
        else if (!PageLayout.isStoreHeader(page)) digest.take(sum, page, of(page));
        counters[(int) page] = counter;
        if (!PageLayout.isStoreHeader(page)) digest.add(sum, page, counter);
    }

    private void grow() {
        if (pages == counters.length) counters = Arrays.copyOf(counters, Math.max(256, counters.length * 2));
        pages++;
    }

    void cut(long left) {
        sumBelow(left, sum);
        pages = left;
    }

    private void sumBelow(long left, long[] from) {
        for (long page = left; page < pages; page++) if (!PageLayout.isStoreHeader(page)) digest.take(from, page, of(page));
    }

    long[] sum() {
        return sum.clone();
    }

    Standing standing() {
        return standing(pages);
    }

    /** What it is without the pages from this one on. */
    Standing standing(long below) {
        long[] part = sum.clone();
        sumBelow(below, part);
        return new Standing(writes, below, header(PageLayout.FIRST_STORE_HEADER), header(PageLayout.SECOND_STORE_HEADER), Digest.bytes(part));
    }

    private long header(long page) {
        return page < pages ? of(page) : 0;
    }
}
