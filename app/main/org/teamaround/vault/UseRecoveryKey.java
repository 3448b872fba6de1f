package org.teamaround.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.UnlockedVault.Unlocked;
import org.teamaround.vault.WaysIn.Change;

/**
 * The way in with the printed recovery key, for who forgot the passphrase: choose who you are, set a new passphrase, take a new recovery
 * key, since the old sheet has been seen. Needs no right: the sheet is the right. Everything of the user's own stays readable, because
 * the private key lay in escrow. What is sealed for named people follows when the program is put together on the open vault, as after
 * every opening. An earlier key file put back is accepted here only, and overtaken.
 */
public final class UseRecoveryKey<S extends AutoCloseable> {
    private final WaysIn<S> ways;
    private final Unlocking unlocking;

    public UseRecoveryKey(CaseStores<S> stores, PassphraseHash hash, Supplier<Argon2Cost> cost) {
        this.ways = new WaysIn<>(stores, hash, cost);
        this.unlocking = new Unlocking(ways.keys());
    }

    /** Finds the keys and holds the vault; opens nothing. */
    public Outcome<Recovery> begin(Path path, RecoveryKey recovery) {
        VaultFolder folder = new VaultFolder(path);
        List<Problem> missing = folder.missing();
        if (!missing.isEmpty()) return Outcome.refused(missing);
        return VaultLock.take(folder).then(lock -> lock.keptWhenDone(() ->
            unlocking.byRecoveryKey(folder, recovery).map(opened -> new Recovery(opened, recovery, lock))));
    }

    /** Refused with {@code begun} as it was when the passphrase will not do. Takes some seconds, so never on the thread that draws. */
    public Outcome<CreatedVault<S>> finish(Recovery begun, UUID user, char[] passphrase) {
        if (begun.keys().contents().user(user).isEmpty()) return Outcome.refused(Problem.of("vault.problem.no-such-user"));
        List<Problem> problems = ways.passphrase(begun.keys(), passphrase, Optional.of(user));
        return problems.isEmpty() ? open(begun, user).map(vault -> renewed(vault, begun, passphrase)) : Outcome.refused(problems);
    }

    private Outcome<UnlockedVault<S>> open(Recovery begun, UUID id) {
        OpenKeys keys = begun.keys();
        UserKeys pair = Escrow.open(keys.place().vault(), keys.user(id), begun.used()).orElseGet(UserKeys::fresh);
        ways.stores().settleNext(keys.folder(), keys.key(), keys.place().epoch());
        Outcome<S> store = ways.stores().open(keys.opening(id, pair));
        if (!store.isDone()) pair.close();
        return store.map(open -> new UnlockedVault<>(ways.stores(), keys, new Unlocked(id, pair, true), open, begun.handOver()));
    }

    private CreatedVault<S> renewed(UnlockedVault<S> vault, Recovery begun, char[] passphrase) {
        boolean done = false;
        try {
            CreatedVault<S> created = written(vault, begun, passphrase);
            done = true;
            return created;
        } finally {
            if (!done) vault.close();
        }
    }

    private CreatedVault<S> written(UnlockedVault<S> vault, Recovery begun, char[] passphrase) {
        OpenKeys open = vault.keys();
        Actor actor = vault.actor();
        RecoveryKey fresh = RecoveryKey.random();
        KeyContents contents = Escrow.resealed(open, begun.used(), fresh.publicKeys()).changing(actor.user(), user -> user.withKeys(vault.userKeys().publicKey(),
            Escrow.of(open.place().vault(), user.id(), vault.userKeys(), fresh.publicKeys())));
        VaultUser user = contents.user(actor.user()).orElseThrow();
        Slot.OfUser slot = ways.slot(open, user, vault.userKeys(), passphrase);
        ways.note(vault, new Change(AccessKind.OPENED_BY_RECOVERY_KEY, user.id(), user.name(), actor));
        ways.note(vault, new Change(AccessKind.PASSPHRASE_CHANGED, user.id(), user.name(), actor));
        open.overtake(ways.stores().keyGeneration(vault.store()));
        ways.write(vault, slots -> Slots.replacing(Slots.replacing(slots, slot), ways.keys().slot(open.place(), fresh.publicKeys(), open.key())),
            _ -> contents, new Change(AccessKind.RECOVERY_KEY_RENEWED, user.id(), user.name(), actor));
        return new CreatedVault<>(vault, fresh);
    }
}
