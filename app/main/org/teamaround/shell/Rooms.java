package org.teamaround.shell;

import org.teamaround.ui.Desk;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Puts all features together on an open vault; called off the window's thread, so it makes models and use cases, no nodes. */
@FunctionalInterface
public interface Rooms {
    Workplace on(UnlockedVault<CaseStore> vault, Desk desk);

    /** @param frame for rooms that lock the window themselves */
    default Workplace on(UnlockedVault<CaseStore> vault, Desk desk, WindowFrame frame) {
        return on(vault, desk);
    }
}
