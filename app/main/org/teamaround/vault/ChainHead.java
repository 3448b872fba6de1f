package org.teamaround.vault;

import java.util.Arrays;

/**
 * The end of one device's chain in the journal.
 *
 * @param count entries up to here
 * @param hash  of the last of them
 */
public record ChainHead(long count, byte[] hash) {
    @Override
    public boolean equals(Object other) {
        return other instanceof ChainHead head && count == head.count && Arrays.equals(hash, head.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(count);
    }
}
