package org.teamaround.vault.view;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.teamaround.kernel.Role;
import org.teamaround.ui.Background;
import org.teamaround.vault.VaultUser;

/** A new user, or the roles of one there is. */
public final class UserModel extends KeysModel {
    final StringProperty name = new SimpleStringProperty("");
    final ObservableSet<Role> roles = FXCollections.observableSet(EnumSet.noneOf(Role.class));
    final Optional<VaultUser> before;
    private final VaultActs acts;
    private final Consumer<Handover> done;

    /** @param passphrase to be handed over; empty when only roles were changed */
    record Handover(VaultUser user, String passphrase) {}

    UserModel(Optional<VaultUser> before, VaultActs acts, Background background, Consumer<Handover> done) {
        super(background);
        this.before = before;
        this.acts = acts;
        this.done = done;
        before.ifPresent(user -> {
            name.set(user.name());
            roles.addAll(user.roles());
        });
    }

    void save() {
        Set<Role> wanted = Set.copyOf(roles);
        if (before.isPresent()) run(() -> acts.changeRoles(before.get().id(), wanted), user -> done.accept(new Handover(user, "")));
        else {
            String typed = name.get();
            String words = acts.offer();
            run(() -> acts.add(typed, wanted, words), user -> done.accept(new Handover(user, words)));
        }
    }
}
