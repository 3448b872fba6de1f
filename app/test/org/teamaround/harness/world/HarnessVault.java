package org.teamaround.harness.world;

import java.nio.file.Path;
import java.util.Optional;
import org.teamaround.database.SealedFiles;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.Checked;
import org.teamaround.vault.DataKey;
import org.teamaround.vault.KnownKeys;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.Witness;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;

/** The store of a vault in a folder, opened by a known data key. */
public final class HarnessVault {
    private final VaultFolder folder;
    private final KnownKeys keys;

    public HarnessVault(Path folder) {
        this(folder, Moment.system());
    }

    public HarnessVault(Path folder, Moment moment) {
        this.folder = new VaultFolder(folder);
        keys = new KnownKeys(1, new H2CaseStores(moment));
    }

    public VaultFolder folder() {
        return folder;
    }

    public CaseStore create() {
        return keys.create(folder).orFault();
    }

    public Outcome<CaseStore> open() {
        return keys.open(folder, Optional.empty());
    }

    /** As the program does, with what the key file remembers. */
    public Outcome<CaseStore> open(Witness witness) {
        return keys.open(folder, Optional.of(witness));
    }

    /** Cleanly; answers what the key file would remember. */
    public Witness close(CaseStore store) {
        return keys.close(store);
    }

    public DataKey dataKey() {
        return keys.dataKey();
    }

    public SealedFiles sealedFiles() {
        return new SealedFiles(folder.attachments(), keys.dataKey().derive(DataKey.Purpose.ATTACHMENTS));
    }

    public Outcome<Checked> verify(CaseStore store) {
        return keys.verify(store);
    }

    /** A vault with the acts 1 to {@code acts}, cleanly closed. */
    public HarnessVault with(int acts) {
        try (CaseStore store = create()) {
            new Script(store).acts(1, acts);
        }
        return this;
    }
}
