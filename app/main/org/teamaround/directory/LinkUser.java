package org.teamaround.directory;

import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/**
 * Says which practitioner a user of this vault is, so that a lead professional's own cases are known (domain.md 4.8). For the vault keeper
 * alone: whoever could link themselves could make any case their own.
 */
@Needs(Right.KEEP_VAULT)
public final class LinkUser {
    private final Practitioners practitioners;
    private final Transactions transactions;
    private final Announcements announcements;

    public LinkUser(Practitioners practitioners, Transactions transactions, Announcements announcements) {
        this.practitioners = practitioners;
        this.transactions = transactions;
        this.announcements = announcements;
    }

    /** @param user empty when the practitioner is no user any more */
    public Outcome<Practitioner> link(PractitionerId id, Optional<UUID> user, Actor actor) {
        if (!actor.may(Right.KEEP_VAULT)) return Outcome.refused(actor.lacks(Right.KEEP_VAULT));
        Optional<Practitioner> found = practitioners.find(id);
        if (found.isEmpty()) return Outcome.refused(Problem.of("directory.problem.gone"));
        return transactions.inTransaction(Act.of("directory.link-user", actor), () -> {
            Practitioner linked = found.get().withUser(user);
            practitioners.save(linked);
            return announcements.announce(new UserLinked(id, found.get().user(), user)).map(told -> linked);
        });
    }
}
