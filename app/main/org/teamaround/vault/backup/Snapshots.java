package org.teamaround.vault.backup;

import java.nio.file.Path;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.StoreOpening;

/**
 * Copies an open store as it stands, and tries out copies in memory; implemented by {@code vault.store}.
 *
 * @param <S> the open store
 */
public interface Snapshots<S extends AutoCloseable> {
    /**
     * Copies the database while nothing is written, and says what it holds. Refused when there is no room for the copy.
     *
     * @param to a file not there yet; what is put there is encrypted as the original is
     */
    Outcome<Contents> copy(S store, Path to);

    /** Begins to load a copy, which stays in memory and changes nothing anywhere. */
    Outcome<Trial> tryOut(StoreOpening keys);
}
