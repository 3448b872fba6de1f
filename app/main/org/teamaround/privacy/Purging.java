package org.teamaround.privacy;

import java.util.List;
import java.util.UUID;
import org.teamaround.kernel.Actor;

/** Removes records for good: their rows, what the journal kept of them, and their files. */
public interface Purging {
    /** How much was removed. */
    record Removed(int rows, int files) {}

    /**
     * Inside a transaction: rows and journal go with its commit, or nothing does. Which files go is written down with it; {@link #finish}
     * takes them from the disk.
     * @param disposal the list that names them
     */
    Removed remove(UUID disposal, List<Disposal.Line> lines, Actor by);

    /**
     * After the commit, and at each opening, for what a crash left over: files of purged records that still lie on the disk, unsaved forms,
     * and the room that the rows took in the database's file.
     */
    void finish();
}
