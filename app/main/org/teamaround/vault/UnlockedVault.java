package org.teamaround.vault;

import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Fault;

/**
 * A vault that stands open: who unlocked it, and its store. {@link #close} closes the store, overwrites the data key and lets other
 * programs in; doing so twice does no harm.
 */
public final class UnlockedVault<S extends AutoCloseable> implements AutoCloseable {
    private final VaultFolder folder;
    private final String centreName;
    private final VaultUser user;
    private final boolean byRecoveryKey;
    private final DataKey key;
    private final S store;
    private final VaultLock lock;
    private boolean closed;

    UnlockedVault(VaultFolder folder, String centreName, VaultUser user, boolean byRecoveryKey, DataKey key, S store, VaultLock lock) {
        this.folder = folder;
        this.centreName = centreName;
        this.user = user;
        this.byRecoveryKey = byRecoveryKey;
        this.key = key;
        this.store = store;
        this.lock = lock;
    }

    public VaultFolder folder() {
        return folder;
    }

    /** As given when the vault was made; the settings may have another since. */
    public String centreName() {
        return centreName;
    }

    public VaultUser user() {
        return user;
    }

    /** Who acts from now on. */
    public Actor actor() {
        return user.actor();
    }

    /** Whether it was opened by the printed recovery key, so that a new passphrase should be asked for. */
    public boolean byRecoveryKey() {
        return byRecoveryKey;
    }

    /** 32 bytes for a purpose of its own, such as drafts. */
    public byte[] key(DataKey.Purpose purpose) {
        return key.derive(purpose);
    }

    DataKey key() {
        return key;
    }

    public S store() {
        return store;
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        try (lock; key) {
            store.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new Fault("vault.close", e);
        }
    }
}
