package org.teamaround.database;

import java.util.Arrays;

/**
 * Where a chain of the journal stood, as remembered elsewhere.
 *
 * @param count entries up to there
 * @param hash  of the last of them
 */
public record ChainEnd(long count, byte[] hash) {
    @Override
    public boolean equals(Object other) {
        return other instanceof ChainEnd end && count == end.count && Arrays.equals(hash, end.hash);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(count);
    }
}
