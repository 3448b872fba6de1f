package org.teamaround.shell;

import org.teamaround.ui.Desk;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.UnlockedVault;

/** Shows the recovery key as a page to print. */
final class RecoveryPaper {
    private final Desk desk;
    private final RecoverySheet sheet;
    private final UnlockedVault<?> vault;
    private final RecoveryKey key;

    RecoveryPaper(Desk desk, RecoverySheet sheet, UnlockedVault<?> vault, RecoveryKey key) {
        this.desk = desk;
        this.sheet = sheet;
        this.vault = vault;
        this.key = key;
    }

    void show() {
        desk.background().run(() -> sheet.pdf(vault.centreName(), vault.user().name(), key),
                pdf -> desk.papers().show(desk.text().of("shell.recovery.title"), "recovery-key.pdf", pdf));
    }
}
