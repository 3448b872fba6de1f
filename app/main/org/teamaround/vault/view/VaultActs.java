package org.teamaround.vault.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;
import org.teamaround.vault.NewUser;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.UsersAndKeys;
import org.teamaround.vault.VaultUser;

/** What the pages on users and keys can do with the vault that stands open. Everything takes seconds: never on the window's thread. */
public final class VaultActs {
    private final Supplier<List<VaultUser>> users;
    private final Supplier<VaultUser> me;
    private final Function<NewUser, Outcome<VaultUser>> add;
    private final BiFunction<UUID, Set<Role>, Outcome<VaultUser>> changeRoles;
    private final Function<UUID, Outcome<Boolean>> remove;
    private final BiFunction<UUID, char[], Outcome<VaultUser>> reset;
    private final BiFunction<char[], char[], Outcome<Boolean>> change;
    private final Function<Optional<RecoveryKey>, Outcome<RecoveryKey>> renew;
    private final Supplier<char[]> offer;

    /** @param offer five words for a new passphrase */
    public <S extends AutoCloseable> VaultActs(UnlockedVault<S> vault, UsersAndKeys<S> keys, Supplier<char[]> offer) {
        users = vault::users;
        me = vault::user;
        add = wanted -> keys.addUser().add(vault, wanted, vault.actor());
        changeRoles = (user, roles) -> keys.changeRoles().change(vault, user, roles, vault.actor());
        remove = user -> keys.removeUser().remove(vault, user, vault.actor());
        reset = (user, passphrase) -> keys.resetPassphrase().reset(vault, user, passphrase, vault.actor());
        change = (current, fresh) -> keys.changePassphrase().change(vault, current, fresh);
        renew = old -> keys.renewRecoveryKey().renew(vault, old, vault.actor());
        this.offer = offer;
    }

    List<VaultUser> users() {
        return users.get();
    }

    VaultUser me() {
        return me.get();
    }

    String offer() {
        return new String(offer.get());
    }

    Outcome<VaultUser> add(String name, Set<Role> roles, String passphrase) {
        char[] words = passphrase.toCharArray();
        return wiping(() -> add.apply(new NewUser(name, roles, words)), words);
    }

    Outcome<VaultUser> changeRoles(UUID user, Set<Role> roles) {
        return changeRoles.apply(user, roles);
    }

    /** The vault is closed afterwards. */
    Outcome<Boolean> remove(UUID user) {
        return remove.apply(user);
    }

    Outcome<VaultUser> reset(UUID user, String passphrase) {
        char[] words = passphrase.toCharArray();
        return wiping(() -> reset.apply(user, words), words);
    }

    Outcome<Boolean> changeOwn(String current, String fresh) {
        char[] old = current.toCharArray();
        char[] words = fresh.toCharArray();
        return wiping(() -> change.apply(old, words), old, words);
    }

    /** @param old what stands on the sheet; empty when it is lost */
    Outcome<RecoveryKey> renew(String old) {
        if (old.isBlank()) return renew.apply(Optional.empty());
        return RecoveryKey.parse(old).then(key -> renew.apply(Optional.of(key)));
    }

    private static <T> Outcome<T> wiping(Supplier<Outcome<T>> act, char[]... secrets) {
        try {
            return act.get();
        } finally {
            for (char[] secret : secrets) Arrays.fill(secret, '\0');
        }
    }
}
