package org.teamaround.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Elapsed;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.UnlockedVault.Unlocked;

/**
 * Unlocks a vault by passphrase; {@link UseRecoveryKey} is the other way. Needs no right: who acts is known only afterwards. A wrong
 * passphrase, a damaged key file and a damaged database each have their own sentence. Takes about a second, so never on the thread that
 * draws.
 */
public final class OpenVault<S extends AutoCloseable> {
    private final CaseStores<S> stores;
    private final Unlocking unlocking;
    private final Tries tries;

    public OpenVault(CaseStores<S> stores, PassphraseHash hash) {
        this(stores, hash, new Tries(Elapsed.system()));
    }

    /** @param tries shared by all that checks passphrases */
    public OpenVault(CaseStores<S> stores, PassphraseHash hash, Tries tries) {
        this.stores = stores;
        this.unlocking = new Unlocking(new Keys(hash));
        this.tries = tries;
    }

    /** Slows down after wrong passphrases; asked how long the next has to wait. */
    public Tries tries() {
        return tries;
    }

    public Outcome<UnlockedVault<S>> byPassphrase(Path folder, char[] passphrase) {
        return byPassphrase(folder, passphrase, Optional.empty());
    }

    /** @param likely who unlocked on this laptop the last time, whose slot is tried first */
    public Outcome<UnlockedVault<S>> byPassphrase(Path folder, char[] passphrase, Optional<UUID> likely) {
        VaultFolder where = new VaultFolder(folder);
        List<Problem> missing = where.missing();
        if (!missing.isEmpty()) return Outcome.refused(missing);
        return VaultLock.take(where).then(lock -> lock.keptWhenDone(() ->
            tries.of(where, () -> unlocking.byPassphrase(where, passphrase, likely)).then(opened -> withStore(opened, lock))));
    }

    /** Whether this is the passphrase, for a vault that stands open already: after a pause. Opens nothing. */
    public Outcome<Boolean> confirm(Path folder, char[] passphrase) {
        VaultFolder where = new VaultFolder(folder);
        return tries.of(where, () -> unlocking.byPassphrase(where, passphrase, Optional.empty())).map(opened -> {
            opened.close();
            return true;
        });
    }

    private Outcome<UnlockedVault<S>> withStore(Unlocking.Opened opened, VaultLock lock) {
        OpenKeys keys = opened.keys();
        Unlocked by = opened.by();
        stores.settleNext(keys.folder(), keys.key(), keys.place().epoch());
        Outcome<S> store = stores.open(keys.opening(by.user(), by.pair())).then(open -> matching(open, keys));
        if (!store.isDone()) opened.close();
        return store.then(open -> noted(new UnlockedVault<>(stores, keys, by, open, lock)));
    }

    /** What cannot be written down does not happen. */
    private Outcome<UnlockedVault<S>> noted(UnlockedVault<S> vault) {
        try {
            stores.accessLog(vault.store()).note(AccessKind.OPENED, Optional.empty(), Optional.empty(), vault.actor());
            return Outcome.done(vault);
        } catch (Fault e) {
            vault.close();
            return Outcome.refused(Problem.of("audit.problem.opening-not-noted"));
        }
    }

    /** A key file from before the last change of a way in may hold an old passphrase, or roles that were taken away. */
    private Outcome<S> matching(S store, OpenKeys keys) {
        if (stores.keyGeneration(store) <= keys.generation()) return Outcome.done(store);
        stores.close(store);
        return Outcome.refused(Problem.of("vault.problem.keys-older"));
    }
}
