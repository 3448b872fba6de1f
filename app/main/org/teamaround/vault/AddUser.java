package org.teamaround.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.TypedText;
import org.teamaround.vault.WaysIn.Change;

/** Gives somebody a way into the vault, with roles and a passphrase of their own. Takes some seconds, so never on the thread that draws. */
@Needs(Right.KEEP_VAULT)
public final class AddUser<S extends AutoCloseable> {
    /** So many fit into the key file with room to spare. */
    static final int MOST = 60;
    private final WaysIn<S> ways;
    private final Moment moment;

    public AddUser(CaseStores<S> stores, PassphraseHash hash, Supplier<Argon2Cost> cost, Moment moment) {
        this.ways = new WaysIn<>(stores, hash, cost);
        this.moment = moment;
    }

    public Outcome<VaultUser> add(UnlockedVault<S> vault, NewUser wanted, Actor actor) {
        List<Problem> lacks = ways.lacks(vault, actor);
        if (!lacks.isEmpty()) return Outcome.refused(lacks);
        List<Problem> problems = problems(vault, wanted);
        if (!problems.isEmpty()) return Outcome.refused(problems);
        try (UserKeys pair = UserKeys.fresh()) {
            return Outcome.done(added(vault, wanted, pair, actor));
        }
    }

    private List<Problem> problems(UnlockedVault<S> vault, NewUser wanted) {
        if (vault.users().size() >= MOST) return List.of(Problem.of("vault.problem.users-many", MOST));
        List<Problem> problems = new ArrayList<>(UserRules.name(wanted.name(), vault.users()));
        problems.addAll(UserRules.roles(wanted.roles()));
        problems.addAll(ways.passphrase(vault.keys(), wanted.passphrase(), Optional.empty()));
        return problems;
    }

    private VaultUser added(UnlockedVault<S> vault, NewUser wanted, UserKeys pair, Actor actor) {
        OpenKeys open = vault.keys();
        UUID id = Ids.fresh(moment.now());
        byte[] escrow = Escrow.of(open.place().vault(), id, pair, open.contents().recovery());
        VaultUser user = new VaultUser(id, TypedText.cleanLine(wanted.name()), wanted.roles(), pair.publicKey(), escrow);
        Slot.OfUser slot = ways.slot(open, user, pair, wanted.passphrase());
        ways.write(vault, slots -> Slots.with(slots, slot), contents -> contents.and(user), new Change(AccessKind.USER_ADDED, id, Remarks.roles(user), actor));
        ways.stores().usersChanged(vault.store(), Optional.empty(), actor);
        return user;
    }
}
