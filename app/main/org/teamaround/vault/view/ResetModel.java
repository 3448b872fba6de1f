package org.teamaround.vault.view;

import java.util.function.Consumer;
import org.teamaround.ui.Background;
import org.teamaround.vault.VaultUser;

/** A new passphrase for somebody who forgot theirs, handed over like the first. */
final class ResetModel extends KeysModel {
    private final VaultUser user;
    private final VaultActs acts;
    private final Consumer<UserModel.Handover> done;

    ResetModel(VaultUser user, VaultActs acts, Background background, Consumer<UserModel.Handover> done) {
        super(background);
        this.user = user;
        this.acts = acts;
        this.done = done;
    }

    void reset() {
        String words = acts.offer();
        run(() -> acts.reset(user.id(), words), after -> done.accept(new UserModel.Handover(after, words)));
    }
}
