package org.teamaround.vault;

import java.util.Optional;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;

/** Checks the vault that stands open, whole; that it was done is noted, whatever came of it. */
@Needs(Right.SEE_JOURNAL)
public final class CheckVault<S extends AutoCloseable> {
    private final CaseStores<S> stores;

    public CheckVault(CaseStores<S> stores) {
        this.stores = stores;
    }

    public Outcome<Checked> check(UnlockedVault<S> vault, Actor actor) {
        if (!actor.may(Right.SEE_JOURNAL)) return Outcome.refused(actor.lacks(Right.SEE_JOURNAL));
        Outcome<Checked> answer = stores.verify(vault.store(), vault.witness().stream().toList());
        stores.accessLog(vault.store()).note(AccessKind.CHECKED, Optional.empty(), Optional.empty(), actor);
        return answer;
    }
}
