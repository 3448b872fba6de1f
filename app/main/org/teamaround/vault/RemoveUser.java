package org.teamaround.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.vault.WaysIn.Change;

/**
 * Takes somebody's way into the vault and replaces the data key, which the removed user may have kept: database and attachments are
 * written anew. It is noted first; then the vault closes and stays closed, whatever comes of it. The moment from which it holds is the
 * renaming of {@code vault.keys}: killed before, nothing happened; killed later, the next opening finishes it. Takes seconds to minutes.
 */
@Needs(Right.KEEP_VAULT)
public final class RemoveUser<S extends AutoCloseable> {
    private final WaysIn<S> ways;
    private final Rotation<S> rotation;

    public RemoveUser(CaseStores<S> stores, PassphraseHash hash) {
        this.ways = new WaysIn<>(stores, hash, () -> Argon2Cost.USUAL);
        this.rotation = new Rotation<>(stores, ways.keys());
    }

    public Outcome<Boolean> remove(UnlockedVault<S> vault, UUID user, Actor actor) {
        List<Problem> lacks = ways.lacks(vault, actor);
        if (!lacks.isEmpty()) return Outcome.refused(lacks);
        return ways.user(vault, user).then(found -> {
            List<VaultUser> left = new ArrayList<>(vault.users());
            left.remove(found);
            List<Problem> problems = UserRules.keeperStays(left);
            int lost = ways.stores().readOnlyBy(vault.store(), user);
            if (lost > 0) problems = List.of(Problem.of("vault.problem.only-reader", found.name(), lost));
            if (!problems.isEmpty()) return Outcome.refused(problems);
            ways.note(vault, new Change(AccessKind.USER_REMOVED, user, found.name(), actor));
            return rotation.rotate(vault, left);
        });
    }
}
