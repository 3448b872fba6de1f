package org.teamaround.vault;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.vault.WaysIn.Change;

/**
 * Gives another user, who forgot theirs, a passphrase. Nobody knows the user's private key, so there is a new pair: what is sealed for
 * named people is wrapped for it by those who can open it. What only this user could open stays in escrow until the recovery key is used.
 */
@Needs(Right.KEEP_VAULT)
public final class ResetPassphrase<S extends AutoCloseable> {
    private final WaysIn<S> ways;

    public ResetPassphrase(CaseStores<S> stores, PassphraseHash hash, Supplier<Argon2Cost> cost) {
        this.ways = new WaysIn<>(stores, hash, cost);
    }

    /** @param passphrase typed by the user who forgot theirs */
    public Outcome<VaultUser> reset(UnlockedVault<S> vault, UUID user, char[] passphrase, Actor actor) {
        List<Problem> lacks = ways.lacks(vault, actor);
        if (!lacks.isEmpty()) return Outcome.refused(lacks);
        if (user.equals(actor.user())) return Outcome.refused(Problem.of("vault.problem.reset-own"));
        return ways.user(vault, user).then(found -> {
            List<Problem> problems = ways.passphrase(vault.keys(), passphrase, Optional.of(user));
            return problems.isEmpty() ? Outcome.done(reset(vault, found, passphrase, actor)) : Outcome.refused(problems);
        });
    }

    private VaultUser reset(UnlockedVault<S> vault, VaultUser before, char[] passphrase, Actor actor) {
        OpenKeys open = vault.keys();
        try (UserKeys pair = UserKeys.fresh()) {
            byte[] escrow = Escrow.before(Escrow.of(open.place().vault(), before.id(), pair, open.contents().recovery()), before.escrow());
            VaultUser after = before.withKeys(pair.publicKey(), escrow);
            Slot.OfUser slot = ways.slot(open, after, pair, passphrase);
            ways.write(vault, slots -> Slots.replacing(slots, slot), contents -> contents.changing(after.id(), _ -> after),
                new Change(AccessKind.PASSPHRASE_RESET, after.id(), after.name(), actor));
            ways.stores().usersChanged(vault.store(), Optional.of(after), actor);
            return after;
        }
    }
}
