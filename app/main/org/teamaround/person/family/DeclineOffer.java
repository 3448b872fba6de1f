package org.teamaround.person.family;

import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.person.PersonId;

/** Says that somebody who was offered does not belong to this child: they are not offered again. */
@Needs(Right.ENTER)
public final class DeclineOffer {
    private final Families families;
    private final Transactions transactions;

    public DeclineOffer(Families families, Transactions transactions) {
        this.families = families;
        this.transactions = transactions;
    }

    public Outcome<PersonId> decline(PersonId child, PersonId relative, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        return transactions.inTransaction(Act.of("family.decline", actor), () -> {
            families.decline(child, relative);
            return Outcome.done(relative);
        });
    }
}
