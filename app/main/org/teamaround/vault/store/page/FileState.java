package org.teamaround.vault.store.page;

import java.util.Arrays;
import java.util.UUID;

/**
 * What can be remembered elsewhere of a file, so that an older copy put in its place is noticed.
 *
 * @param file   the same through every compaction and change of key
 * @param writes goes up with every page written
 * @param digest over every page's counter, 32 bytes
 * @param clean  whether it was closed in order
 */
public record FileState(UUID file, long writes, byte[] digest, boolean clean) {
    /** Whether this is, or came after, what is remembered. */
    boolean follows(FileState remembered) {
        return file.equals(remembered.file)
            && (writes > remembered.writes || writes == remembered.writes && Arrays.equals(digest, remembered.digest));
    }
}
