package org.teamaround.vault;

import java.util.UUID;

/**
 * The unlocked keys of a vault whose database stays closed: of a copy that is being checked or restored. {@link #close} overwrites them.
 */
public final class KeysAlone implements AutoCloseable {
    private final OpenKeys keys;
    private final UnlockedVault.Unlocked by;

    KeysAlone(OpenKeys keys, UnlockedVault.Unlocked by) {
        this.keys = keys;
        this.by = by;
    }

    public byte[] key(DataKey.Purpose purpose) {
        return keys.key().derive(purpose);
    }

    public VaultUser user() {
        return keys.user(by.user());
    }

    public String centreName() {
        return keys.contents().centreName();
    }

    public boolean byRecoveryKey() {
        return by.byRecoveryKey();
    }

    public StoreOpening opening() {
        return keys.opening(by.user(), by.pair());
    }

    /**
     * Writes the key file of a copy that is to become a vault of its own: another incarnation with its own signing key, so that its chain
     * of the journal can be told from the original's where both go on.
     */
    public void newIncarnation() {
        keys.change(slots -> slots, contents -> contents.with(
            new ThisDevice(contents.device().id(), UUID.randomUUID(), contents.device().name()), DeviceKeys.freshPrivateKey()));
    }

    /** Writes into the key file where its database stands. */
    public void remember(Witness witness) {
        keys.remember(witness);
    }

    @Override
    public void close() {
        keys.close();
        by.pair().close();
    }
}
