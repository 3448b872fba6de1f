package org.teamaround.directory;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/**
 * Changes an agency, retires it, or keeps a new one with all that was typed. A retired one stays where it is named, but is offered no more.
 */
@Needs(Right.ENTER)
public final class ChangeAgency {
    private final Agencies agencies;
    private final Transactions transactions;

    public ChangeAgency(Agencies agencies, Transactions transactions) {
        this.agencies = agencies;
        this.transactions = transactions;
    }

    /** @param typed as it is to be, with a fresh id for a new one; problems stand at name, phone, email, address */
    public Outcome<Agency> change(Agency typed, Actor actor) {
        TypedText text = new TypedText();
        Agency clean = new Agency(typed.id(), text.requiredLine("name", typed.name()), typed.type(), text.line("phone", typed.phone(), 100),
            text.line("email", typed.email()), text.text("address", typed.address()), typed.active());
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        problems.addAll(text.problems());
        problems.addAll(DirectoryRules.problems(clean.id(), agencies.named(clean.name()).map(Agency::id), clean.email(), "email"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("directory.change-agency", actor), () -> keep(clean));
    }

    private Outcome<Agency> keep(Agency agency) {
        agencies.save(agency);
        return Outcome.done(agency);
    }
}
