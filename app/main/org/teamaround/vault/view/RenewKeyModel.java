package org.teamaround.vault.view;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.teamaround.ui.Background;
import org.teamaround.vault.RecoveryKey;

/** A new recovery key in place of the printed one. */
public final class RenewKeyModel extends KeysModel {
    final StringProperty old = new SimpleStringProperty("");
    private final VaultActs acts;
    private final Consumer<RecoveryKey> done;

    public RenewKeyModel(VaultActs acts, Background background, Consumer<RecoveryKey> done) {
        super(background);
        this.acts = acts;
        this.done = done;
    }

    void renew() {
        String typed = old.get();
        run(() -> acts.renew(typed), fresh -> {
            old.set("");
            done.accept(fresh);
        });
    }
}
