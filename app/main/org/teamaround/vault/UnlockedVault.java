package org.teamaround.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Fault;

/**
 * A vault that stands open: who unlocked it, and its store. {@link #close} closes the store, remembers in the key file where it ended,
 * overwrites the keys and lets other programs in; doing so twice does no harm.
 */
public final class UnlockedVault<S extends AutoCloseable> implements AutoCloseable {
    private final CaseStores<S> stores;
    private final OpenKeys keys;
    private final UUID user;
    private final UserKeys pair;
    private final S store;
    private final VaultLock lock;
    private boolean storeClosed;
    private boolean closed;

    UnlockedVault(CaseStores<S> stores, OpenKeys keys, Unlocked by, S store, VaultLock lock) {
        this.stores = stores;
        this.keys = keys;
        this.user = by.user();
        this.pair = by.pair();
        this.store = store;
        this.lock = lock;
    }

    /** Who unlocked, and how. */
    record Unlocked(UUID user, UserKeys pair, boolean byRecoveryKey) {}

    /** Closed by its owner, or by a use case that cannot leave it open. */
    public boolean isOpen() {
        return !storeClosed && !closed;
    }

    public VaultFolder folder() {
        return keys.folder();
    }

    /** As given when the vault was made; the settings may have another since. */
    public String centreName() {
        return keys.contents().centreName();
    }

    public VaultUser user() {
        return keys.user(user);
    }

    /** Everybody who can unlock, in the order they were added. */
    public List<VaultUser> users() {
        return keys.contents().users();
    }

    /** Who acts from now on. */
    public Actor actor() {
        return user().actor();
    }

    public UserKeys userKeys() {
        return pair;
    }

    /** To which backups and escrows are sealed. */
    public RecoveryPublic recovery() {
        return keys.contents().recovery();
    }

    /** 32 bytes for a purpose of its own, such as backups. */
    public byte[] key(DataKey.Purpose purpose) {
        return keys.key().derive(purpose);
    }

    /** What opening its store took, for whoever loads a copy of it. */
    public StoreOpening opening() {
        return keys.opening(user, pair);
    }

    OpenKeys keys() {
        return keys;
    }

    public S store() {
        return store;
    }

    /** What the key file remembers of the rest; empty at the first opening. */
    public Optional<Witness> witness() {
        return keys.contents().witness();
    }

    /** Writes a witness into the key file now, not only at the close. */
    public void remember(Witness witness) {
        keys.remember(witness);
    }

    /** Leaves the keys and the lock, for what is done to the closed files; {@link #close} lets go of them. */
    void closeStore() {
        if (storeClosed) return;
        storeClosed = true;
        noteClosing();
        keys.remember(stores.close(store));
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        try (lock; keys; pair) {
            closeStore();
        }
    }

    /** A vault that can no longer be written to must still close. */
    private void noteClosing() {
        try {
            stores.accessLog(store).note(AccessKind.CLOSED, Optional.empty(), Optional.empty(), actor());
        } catch (Fault e) {
            LoggerFactory.getLogger(UnlockedVault.class).warn("closing not noted: {}", e.getMessage());
        }
    }
}
