package org.teamaround.vault;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;
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

    public DataKey dataKey() {
        return new DataKey(key);
    }

    public Outcome<CaseStore> create(VaultFolder folder) {
        return stores.create(opening(folder, Optional.empty()));
    }

    /** @param witness what was remembered at a close; the key file would hold it */
    public Outcome<CaseStore> open(VaultFolder folder, Optional<Witness> witness) {
        stores.settleNext(folder, new DataKey(key), 1);
        return stores.open(opening(folder, witness));
    }

    public Witness close(CaseStore store) {
        return stores.close(store);
    }

    private StoreOpening opening(VaultFolder folder, Optional<Witness> witness) {
        UserKeys pair = new UserKeys(key);
        VaultUser user = new VaultUser(new UUID(0x7000, 3), "Harness", EnumSet.allOf(Role.class), pair.publicKey(), new byte[0]);
        return new StoreOpening(folder, new DataKey(key), 1, device, new DeviceKeys(key), user, pair, () -> List.of(user), witness);
    }

    public Outcome<Checked> verify(CaseStore store) {
        return stores.verify(store);
    }
}
