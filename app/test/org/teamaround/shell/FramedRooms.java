package org.teamaround.shell;

import java.util.function.Consumer;
import org.teamaround.ui.Desk;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** The real rooms with the window's own frame, and a word to a test about each vault that is opened. */
record FramedRooms(Screens screens, Consumer<UnlockedVault<CaseStore>> opened) implements Rooms {
    @Override
    public Workplace on(UnlockedVault<CaseStore> vault, Desk desk) {
        opened.accept(vault);
        return screens.on(vault, desk);
    }

    @Override
    public Workplace on(UnlockedVault<CaseStore> vault, Desk desk, WindowFrame frame) {
        opened.accept(vault);
        return screens.on(vault, desk, frame);
    }
}
