package org.teamaround.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Text;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** Puts the features' screens together on an open vault. */
public final class Screens implements Rooms {
    private final Predicate<Path> isSample;

    /** @param isSample whether a vault's folder is the sample team's */
    public Screens(Predicate<Path> isSample) {
        this.isSample = isSample;
    }

    @Override
    public Workplace on(UnlockedVault<CaseStore> vault, Desk desk) {
        Assembly program = new Assembly(vault.store(), desk.moment(), desk.text());
        return new Workplace(vault.centreName(), vault.user().name(), isSample.test(vault.folder().path()), List.of(), List.of(), List.of(), vault::close);
    }
}
