package org.teamaround.vault;

import java.util.UUID;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;

/** Opens stores by a data key that is known, for harnesses that open thousands of them: no passphrase, no key file. */
public final class KnownKeys {
    private final byte[] key = new byte[32];
    private final ThisDevice device = new ThisDevice(new UUID(0x7000, 1), new UUID(0x7000, 2), "Harness");
    private final H2CaseStores stores;

    public KnownKeys(int seed, H2CaseStores stores) {
        new java.util.Random(seed).nextBytes(key);
        this.stores = stores;
    }

    public Outcome<CaseStore> create(VaultFolder folder) {
        return stores.create(folder, new DataKey(key), device);
    }

    public Outcome<CaseStore> open(VaultFolder folder) {
        return stores.open(folder, new DataKey(key), device);
    }

    public Outcome<Checked> verify(CaseStore store) {
        return stores.verify(store);
    }
}
