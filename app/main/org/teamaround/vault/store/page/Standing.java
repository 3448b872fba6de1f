package org.teamaround.vault.store.page;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What the whole file is at one commit: enough to tell whether a page is missing, older or newer than it should be.
 *
 * @param writes       counter of the page written last
 * @param pages        how many pages this speaks of, from the first
 * @param firstHeader  counter of H2's store header, first copy; not in the digest, since a torn header is mended, not refused
 * @param secondHeader of the second copy
 * @param digest       over the counters of all other pages
 */
record Standing(long writes, long pages, long firstHeader, long secondHeader, byte[] digest) {
    static final int LENGTH = 4 * Long.BYTES + Digest.LENGTH;
    static final Standing EMPTY = new Standing(0, 0, 0, 0, new byte[Digest.LENGTH]);

    long header(long page) {
        return page == PageLayout.FIRST_STORE_HEADER ? firstHeader : secondHeader;
    }

    void write(ByteBuffer target) {
        target.putLong(writes).putLong(pages).putLong(firstHeader).putLong(secondHeader).put(digest);
    }

    static Standing read(ByteBuffer source) {
        long[] numbers = {source.getLong(), source.getLong(), source.getLong(), source.getLong()};
        byte[] digest = new byte[Digest.LENGTH];
        source.get(digest);
        return new Standing(numbers[0], numbers[1], numbers[2], numbers[3], digest);
    }

    boolean sameDigest(long[] sum) {
        return Arrays.equals(digest, Digest.bytes(sum));
    }
}
