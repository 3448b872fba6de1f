package org.teamaround.shell;

import org.teamaround.vault.Recovery;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** What the right words at the lock lead to. */
sealed interface WayIn {
    /** @param temporary whether somebody else made the passphrase, so that an own one must be chosen first */
    record Open(UnlockedVault<CaseStore> vault, boolean temporary) implements WayIn {}

    /** The recovery key was right; nothing is open before it is said who comes in. */
    record Recovering(Recovery begun) implements WayIn {}
}
