package org.teamaround.vault;

import java.util.List;
import java.util.function.Supplier;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/**
 * Gives the user who unlocked a vault another passphrase. The data key stays, so nothing else is written again. Needs no right: it is
 * one's own. The old passphrase opens neither generation of the key file any more.
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
        OpenKeys open = vault.keys();
        VaultUser user = vault.user();
        Slot.OfUser fresh = keys.slot(open.place(), user, vault.userKeys(), passphrase, cost.get(), open.key());
        open.change(Slots.replacing(open.slots(), fresh), open.contents());
        return Outcome.done(true);
    }
}
