package org.teamaround.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        return verify(folder, passphrase, List.of());
    }

    /** @param elsewhere what backups remember of how far the journal went */
    public Outcome<Checked> verify(Path folder, char[] passphrase, List<Witness> elsewhere) {
        return open.byPassphrase(folder, passphrase).then(vault -> {
            try (vault) {
                return stores.verify(vault.store(), Stream.concat(vault.witness().stream(), elsewhere.stream()).toList());
            }
        });
    }

    /** The same for a vault that is open already. */
    public Outcome<Checked> verify(UnlockedVault<S> vault) {
        return stores.verify(vault.store(), vault.witness().stream().toList());
    }
}
