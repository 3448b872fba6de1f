package org.teamaround.vault;

import org.teamaround.kernel.Outcome;

/**
 * Opens what a vault keeps, with the keys this package found; implemented by {@code vault.store}.
 *
 * @param <S> the open store, as its users know it
 */
public interface CaseStores<S extends AutoCloseable> {
    /** Makes an empty store, ready for use. */
    Outcome<S> create(VaultFolder folder, DataKey key, ThisDevice device);

    /** Refused when the database is damaged, belongs to another vault, or is of a newer program. */
    Outcome<S> open(VaultFolder folder, DataKey key, ThisDevice device);

    /** Reads everything and compares; see {@link VerifyVault}. */
    Outcome<Checked> verify(S store);
}
