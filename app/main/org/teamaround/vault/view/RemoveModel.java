package org.teamaround.vault.view;

import org.teamaround.ui.Background;
import org.teamaround.vault.VaultUser;

/** Takes a user's way in: the vault closes for it. */
final class RemoveModel extends KeysModel {
    private final VaultUser user;
    private final VaultActs acts;
    private final Runnable done;

    RemoveModel(VaultUser user, VaultActs acts, Background background, Runnable done) {
        super(background);
        this.user = user;
        this.acts = acts;
        this.done = done;
    }

    void remove() {
        run(() -> acts.remove(user.id()), removed -> done.run());
    }
}
