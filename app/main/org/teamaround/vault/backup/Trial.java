package org.teamaround.vault.backup;

import java.io.OutputStream;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Outcome;

/** A copy that is being tried out in memory: first its database's bytes are poured in, then it is opened and everything in it checked. */
public interface Trial extends AutoCloseable {
    /** Where the database's bytes go; to be closed before {@link #check}. */
    OutputStream database();

    /** Whether an attachment's bytes are sealed for this name and untouched. */
    boolean opens(UUID attachment, byte[] sealed);

    /**
     * Opens the copy, checks tables, foreign keys and the journal's chain, and that no attachment is missing which a row names.
     *
     * @return what it holds, as it was before this program brought it to its own schema
     */
    Outcome<Contents> check(Set<UUID> attachments);

    /** Frees the memory. */
    @Override
    void close();
}
