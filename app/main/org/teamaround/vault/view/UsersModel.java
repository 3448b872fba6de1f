package org.teamaround.vault.view;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.teamaround.vault.VaultUser;

/** Everybody who can unlock the vault. */
public final class UsersModel {
    final ObservableList<VaultUser> users = FXCollections.observableArrayList();
    private final VaultActs acts;

    public UsersModel(VaultActs acts) {
        this.acts = acts;
        load();
    }

    void load() {
        users.setAll(acts.users());
    }

    VaultActs acts() {
        return acts;
    }

    boolean isAlone() {
        return users.size() == 1;
    }

    boolean isMe(VaultUser user) {
        return user.id().equals(acts.me().id());
    }
}
