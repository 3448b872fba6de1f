package org.teamaround.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Role;
import org.teamaround.vault.WaysIn.Change;

/** Gives a user other roles, from the next unlocking on. Nobody adds to their own, and the last keeper stays keeper. */
@Needs(Right.KEEP_VAULT)
public final class ChangeRoles<S extends AutoCloseable> {
    private final WaysIn<S> ways;

    public ChangeRoles(CaseStores<S> stores, PassphraseHash hash) {
        this.ways = new WaysIn<>(stores, hash, () -> Argon2Cost.USUAL);
    }

    public Outcome<VaultUser> change(UnlockedVault<S> vault, UUID user, Set<Role> roles, Actor actor) {
        List<Problem> lacks = ways.lacks(vault, actor);
        if (!lacks.isEmpty()) return Outcome.refused(lacks);
        return ways.user(vault, user).then(found -> {
            List<Problem> problems = problems(vault, found, roles, actor);
            if (!problems.isEmpty()) return Outcome.refused(problems);
            return Outcome.done(found.roles().equals(roles) ? found : changed(vault, found, roles, actor));
        });
    }

    private static List<Problem> problems(UnlockedVault<?> vault, VaultUser user, Set<Role> roles, Actor actor) {
        List<Problem> problems = new ArrayList<>(UserRules.roles(roles));
        if (user.id().equals(actor.user())) problems.addAll(UserRules.noRise(user, roles));
        problems.addAll(UserRules.keeperStays(vault.keys().contents().changing(user.id(), found -> found.withRoles(roles)).users()));
        return problems;
    }

    private VaultUser changed(UnlockedVault<S> vault, VaultUser before, Set<Role> roles, Actor actor) {
        OpenKeys open = vault.keys();
        VaultUser after = before.withRoles(roles);
        ways.write(vault, slots -> Slots.changing(slots, after.id(), slot -> ways.keys().rewrapped(open.place(), slot, after, open.key())),
            contents -> contents.changing(after.id(), _ -> after), new Change(AccessKind.ROLES_CHANGED, after.id(), Remarks.roles(before, roles), actor));
        ways.stores().usersChanged(vault.store(), Optional.empty(), actor);
        return after;
    }
}
