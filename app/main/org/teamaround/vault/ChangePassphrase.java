package org.teamaround.vault;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.WaysIn.Change;

/**
 * Gives the user who unlocked a vault another passphrase. The keys stay, so nothing else is written again. Needs no right: it is one's
 * own. The old passphrase opens neither generation of the key file any more. Takes some seconds, so never on the thread that draws.
 */
public final class ChangePassphrase<S extends AutoCloseable> {
    private final WaysIn<S> ways;
    private final Tries tries;

    public ChangePassphrase(CaseStores<S> stores, PassphraseHash hash, Supplier<Argon2Cost> cost, Tries tries) {
        this.ways = new WaysIn<>(stores, hash, cost);
        this.tries = tries;
    }

    /** @param current asked for again, since a window may have been left open */
    public Outcome<Boolean> change(UnlockedVault<S> vault, char[] current, char[] passphrase) {
        return tries.of(vault.folder(), () -> confirmed(vault, current)).then(_ -> {
            List<Problem> problems = ways.passphrase(vault.keys(), passphrase, Optional.of(vault.user().id()));
            return problems.isEmpty() ? Outcome.done(changed(vault, passphrase)) : Outcome.refused(problems);
        });
    }

    private static Outcome<Boolean> confirmed(UnlockedVault<?> vault, char[] current) {
        return vault.keys().isOf(vault.user().id(), current) ? Outcome.done(true) : Outcome.refused(Problem.at("current", Tries.WRONG));
    }

    private boolean changed(UnlockedVault<S> vault, char[] passphrase) {
        VaultUser user = vault.user();
        Slot.OfUser fresh = ways.slot(vault.keys(), user, vault.userKeys(), passphrase);
        ways.write(vault, slots -> Slots.replacing(slots, fresh), UnaryOperator.identity(),
            new Change(AccessKind.PASSPHRASE_CHANGED, user.id(), user.name(), vault.actor()));
        return true;
    }
}
