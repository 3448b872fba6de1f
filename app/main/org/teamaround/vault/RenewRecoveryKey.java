package org.teamaround.vault;

import java.util.List;
import java.util.Optional;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.vault.WaysIn.Change;

/**
 * Makes a new recovery key, because the sheet was lost or seen. The old one opens this vault no more; backups made before still open
 * with the old sheet only, so it is kept while they live (design 11.15).
 */
@Needs(Right.KEEP_VAULT)
public final class RenewRecoveryKey<S extends AutoCloseable> {
    private final WaysIn<S> ways;

    public RenewRecoveryKey(CaseStores<S> stores, PassphraseHash hash) {
        this.ways = new WaysIn<>(stores, hash, () -> Argon2Cost.USUAL);
    }

    /**
     * @param old the key on the sheet, when it is at hand: then every user's private key goes on into the new escrow at once; otherwise
     *            each does at its owner's next unlocking
     */
    public Outcome<RecoveryKey> renew(UnlockedVault<S> vault, Optional<RecoveryKey> old, Actor actor) {
        List<Problem> lacks = ways.lacks(vault, actor);
        if (!lacks.isEmpty()) return Outcome.refused(lacks);
        if (old.filter(key -> !key.publicKeys().equals(vault.recovery())).isPresent())
            return Outcome.refused(Problem.at("recovery-key", "vault.problem.wrong-recovery-key"));
        return Outcome.done(renewed(vault, old, actor));
    }

    private RecoveryKey renewed(UnlockedVault<S> vault, Optional<RecoveryKey> old, Actor actor) {
        OpenKeys open = vault.keys();
        RecoveryKey fresh = RecoveryKey.random();
        RecoveryPublic seen = fresh.publicKeys();
        KeyContents bare = old.map(key -> Escrow.resealed(open, key, seen)).orElseGet(() -> Escrow.emptied(open, seen));
        KeyContents contents = bare.changing(actor.user(), user -> user.withKeys(user.publicKey(),
            Escrow.of(open.place().vault(), user.id(), vault.userKeys(), seen)));
        ways.write(vault, slots -> Slots.replacing(slots, ways.keys().slot(open.place(), seen, open.key())), _ -> contents,
            new Change(AccessKind.RECOVERY_KEY_RENEWED, actor.user(), actor.name(), actor));
        return fresh;
    }
}
