package org.teamaround.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;

/**
 * What the use cases on users and keys have in common: first a change is noted in the journal, then the key file is written, then its
 * generation is noted in the store. What cannot be written down does not happen, and an earlier key file put back is known.
 */
final class WaysIn<S extends AutoCloseable> {
    private final CaseStores<S> stores;
    private final Keys keys;
    private final Supplier<Argon2Cost> cost;

    WaysIn(CaseStores<S> stores, PassphraseHash hash, Supplier<Argon2Cost> cost) {
        this.stores = stores;
        this.keys = new Keys(hash);
        this.cost = cost;
    }

    /** What happened to whose way in. */
    record Change(AccessKind kind, UUID user, String remark, Actor by) {}

    Keys keys() {
        return keys;
    }

    CaseStores<S> stores() {
        return stores;
    }

    /** Who acts must be who unlocked, and keeper still: roles may have changed since the window was made. */
    List<Problem> lacks(UnlockedVault<S> vault, Actor actor) {
        if (!actor.user().equals(vault.user().id())) return List.of(Problem.of("kernel.problem.not-your-right"));
        List<Problem> lacks = actor.lacks(Right.KEEP_VAULT);
        return lacks.isEmpty() ? vault.actor().lacks(Right.KEEP_VAULT) : lacks;
    }

    Outcome<VaultUser> user(UnlockedVault<S> vault, UUID id) {
        return vault.keys().contents().user(id).map(Outcome::done).orElseGet(() -> Outcome.refused(Problem.of("vault.problem.no-such-user")));
    }

    /**
     * Whether it may be the passphrase of {@code user}. It must not open another's slot, since nobody could tell the two apart then;
     * to find out costs a guess for each other user.
     */
    List<Problem> passphrase(OpenKeys open, char[] passphrase, Optional<UUID> user) {
        List<Problem> problems = PassphraseRules.check(passphrase);
        return problems.isEmpty() && open.opensOther(passphrase, user) ? List.of(Problem.at("passphrase", "vault.problem.passphrase-taken")) : problems;
    }

    Slot.OfUser slot(OpenKeys open, VaultUser user, UserKeys pair, char[] passphrase) {
        return keys.slot(open.place(), user, pair, passphrase, cost.get(), open.key());
    }

    void note(UnlockedVault<S> vault, Change change) {
        stores.accessLog(vault.store()).note(change.kind(), Optional.of(change.user()), Optional.of(change.remark()), change.by());
    }

    void write(UnlockedVault<S> vault, UnaryOperator<List<Slot>> slots, UnaryOperator<KeyContents> contents, Change change) {
        note(vault, change);
        vault.keys().change(slots, contents);
        stores.keepKeyGeneration(vault.store(), vault.keys().generation(), change.by());
    }
}
