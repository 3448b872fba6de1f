package org.teamaround.vault;

import java.nio.file.Path;
import org.teamaround.kernel.Outcome;

/**
 * Opens a vault, reads everything in it and compares: every table to its last row, foreign keys, the journal's chain of each device,
 * every attachment. One answer or one problem; the vault is closed again.
 */
public final class VerifyVault<S extends AutoCloseable> {
    private final CaseStores<S> stores;
    private final OpenVault<S> open;

    public VerifyVault(CaseStores<S> stores, OpenVault<S> open) {
        this.stores = stores;
        this.open = open;
    }

    public Outcome<Checked> verify(Path folder, char[] passphrase) {
        return open.byPassphrase(folder, passphrase).then(vault -> {
            try (vault) {
                return verify(vault);
            }
        });
    }

    /** The same for a vault that is open already. */
    public Outcome<Checked> verify(UnlockedVault<S> vault) {
        return stores.verify(vault.store(), vault.witness().stream().toList());
    }
}
