package org.teamaround.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.Keys.OpenedSlot;

/**
 * Unlocks a vault by passphrase or by recovery key. Needs no right: who acts is known only afterwards. A wrong passphrase, a damaged
 * key file and a damaged database each have their own sentence. Takes about a second, so never on the thread that draws.
 */
public final class OpenVault<S extends AutoCloseable> {
    private final CaseStores<S> stores;
    private final Keys keys;

    public OpenVault(CaseStores<S> stores, PassphraseHash hash) {
        this.stores = stores;
        this.keys = new Keys(hash);
    }

    public Outcome<UnlockedVault<S>> byPassphrase(Path folder, char[] passphrase) {
        Problem wrong = Problem.at("passphrase", "vault.problem.wrong-passphrase");
        return open(new VaultFolder(folder), false, wrong, file -> keys.open(file, passphrase));
    }

    public Outcome<UnlockedVault<S>> byRecoveryKey(Path folder, RecoveryKey recovery) {
        Problem wrong = Problem.at("recovery-key", "vault.problem.wrong-recovery-key");
        return open(new VaultFolder(folder), true, wrong, file -> keys.open(file, recovery));
    }

    /** Whether this is the passphrase, for a vault that stands open already: after a pause. Opens nothing. */
    public Outcome<Boolean> confirm(Path folder, char[] passphrase) {
        Problem wrong = Problem.at("passphrase", "vault.problem.wrong-passphrase");
        return unlock(new VaultFolder(folder), wrong, file -> keys.open(file, passphrase)).map(opened -> {
            opened.slot().key().close();
            return true;
        });
    }

    private Outcome<UnlockedVault<S>> open(VaultFolder folder, boolean byRecovery, Problem wrong, Function<KeyFile, Optional<OpenedSlot>> opening) {
        List<Problem> missing = folder.missing();
        if (!missing.isEmpty()) return Outcome.refused(missing);
        return VaultLock.take(folder).then(lock -> lock.keptWhenDone(() ->
            unlock(folder, wrong, opening).then(opened -> withStore(folder, byRecovery, opened, lock))));
    }

    private record Opened(OpenedSlot slot, KeyContents contents) {}

    private Outcome<Opened> unlock(VaultFolder folder, Problem wrong, Function<KeyFile, Optional<OpenedSlot>> opening) {
        KeyFiles files = new KeyFiles(folder);
        Optional<KeyFile> current = files.current().filter(keys::allows);
        if (current.isPresent()) return unlock(current.get(), wrong, opening);
        Optional<KeyFile> previous = files.previous().filter(keys::allows);
        Problem damaged = Problem.of("vault.problem.keys-damaged");
        if (previous.isEmpty()) return Outcome.refused(damaged);
        Outcome<Opened> opened = unlock(previous.get(), damaged, opening);
        if (opened.isDone()) files.mend(previous.get());
        return opened;
    }

    private Outcome<Opened> unlock(KeyFile file, Problem wrong, Function<KeyFile, Optional<OpenedSlot>> opening) {
        Optional<OpenedSlot> slot = opening.apply(file);
        if (slot.isEmpty()) return Outcome.refused(wrong);
        return keys.contents(file, slot.get().key()).filter(contents -> contents.user(slot.get().user()).isPresent())
            .map(contents -> Outcome.done(new Opened(slot.get(), contents)))
            .orElseGet(() -> Outcome.refused(Problem.of("vault.problem.keys-damaged")));
    }

    private Outcome<UnlockedVault<S>> withStore(VaultFolder folder, boolean byRecovery, Opened opened, VaultLock lock) {
        KeyContents contents = opened.contents();
        VaultUser user = contents.user(opened.slot().user()).orElseThrow();
        Outcome<S> store = stores.open(folder, opened.slot().key(), contents.device());
        if (!store.isDone()) opened.slot().key().close();
        return store.map(open -> new UnlockedVault<>(folder, contents.centreName(), user, byRecovery, opened.slot().key(), open, lock));
    }
}
