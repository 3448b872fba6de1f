package org.teamaround.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/**
 * Gives the user who unlocked a vault another passphrase. The data key stays, so nothing else is written again. Needs no right: it is
 * one's own. The old passphrase opens the copy {@code vault.keys.previous} until the next change.
 */
public final class ChangePassphrase<S extends AutoCloseable> {
    private final Keys keys;
    private final Supplier<Argon2Cost> cost;

    public ChangePassphrase(PassphraseHash hash, Supplier<Argon2Cost> cost) {
        this.keys = new Keys(hash);
        this.cost = cost;
    }

    public Outcome<Boolean> change(UnlockedVault<S> vault, char[] passphrase) {
        List<Problem> problems = PassphraseRules.check(passphrase);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        KeyFiles files = new KeyFiles(vault.folder());
        Optional<KeyFile> current = files.current();
        Optional<KeyContents> contents = current.flatMap(file -> keys.contents(file, vault.key()));
        if (contents.isEmpty()) return Outcome.refused(Problem.of("vault.problem.keys-damaged"));
        files.writeNext(changed(current.get(), contents.get(), vault, passphrase));
        return Outcome.done(true);
    }

    private KeyFile changed(KeyFile file, KeyContents contents, UnlockedVault<S> vault, char[] passphrase) {
        List<Slot> slots = new ArrayList<>(file.slots());
        slots.removeIf(slot -> slot instanceof Slot.ByPassphrase && slot.user().equals(vault.user().id()));
        slots.addFirst(keys.slot(file.vault(), file.epoch(), vault.user().id(), passphrase, cost.get(), vault.key()));
        return keys.sealed(file.vault(), file.epoch(), file.generation() + 1, slots, contents, vault.key());
    }
}
