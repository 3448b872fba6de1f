package org.teamaround.vault;

import java.util.Arrays;
import java.util.UUID;

/**
 * Which state of which database file was the last.
 *
 * @param file   random for each file
 * @param writes how often it was written, so that an older copy is known
 * @param digest over its authenticated header
 */
public record PageState(UUID file, long writes, byte[] digest) {
    @Override
    public boolean equals(Object other) {
        return other instanceof PageState state && file.equals(state.file) && writes == state.writes && Arrays.equals(digest, state.digest);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
