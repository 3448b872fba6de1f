package org.teamaround.vault;

import java.util.List;

/**
 * A vault whose keys the printed recovery key has found, before anybody has chosen who they are: nothing is open yet. Hand it to
 * {@link UseRecoveryKey#finish}, or close it.
 */
public final class Recovery implements AutoCloseable {
    private final Unlocking.Opened opened;
    private final RecoveryKey used;
    private final VaultLock lock;
    private boolean handedOver;

    Recovery(Unlocking.Opened opened, RecoveryKey used, VaultLock lock) {
        this.opened = opened;
        this.used = used;
        this.lock = lock;
    }

    public VaultFolder folder() {
        return keys().folder();
    }

    public String centreName() {
        return keys().contents().centreName();
    }

    /** One of these it must be who holds the sheet. */
    public List<VaultUser> users() {
        return keys().contents().users();
    }

    OpenKeys keys() {
        return opened.keys();
    }

    RecoveryKey used() {
        return used;
    }

    /** From here on the vault that was opened keeps the keys and the lock. */
    VaultLock handOver() {
        handedOver = true;
        return lock;
    }

    @Override
    public void close() {
        if (handedOver) return;
        handedOver = true;
        try (lock) {
            opened.close();
        }
    }
}
