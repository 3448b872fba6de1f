package org.teamaround.vault;

import java.util.function.Supplier;
import org.teamaround.kernel.Moment;

/** All that is done to users and keys. Each takes the open vault and who acts. */
public record UsersAndKeys<S extends AutoCloseable>(AddUser<S> addUser, ChangeRoles<S> changeRoles, RemoveUser<S> removeUser,
        ResetPassphrase<S> resetPassphrase, ChangePassphrase<S> changePassphrase, UseRecoveryKey<S> useRecoveryKey,
        RenewRecoveryKey<S> renewRecoveryKey) {
    /** @param tries those of the {@link OpenVault} of the same program */
    public static <S extends AutoCloseable> UsersAndKeys<S> of(CaseStores<S> stores, PassphraseHash hash, Supplier<Argon2Cost> cost, Tries tries,
            Moment moment) {
        return new UsersAndKeys<>(new AddUser<>(stores, hash, cost, moment), new ChangeRoles<>(stores, hash), new RemoveUser<>(stores, hash),
            new ResetPassphrase<>(stores, hash, cost), new ChangePassphrase<>(stores, hash, cost, tries), new UseRecoveryKey<>(stores, hash, cost),
            new RenewRecoveryKey<>(stores, hash));
    }
}
