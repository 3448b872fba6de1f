package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.PersonId;
import org.teamaround.person.Persons;
import org.teamaround.privacy.AccessRequest.Asker;
import org.teamaround.privacy.AccessRequest.Capacity;

/** Somebody asks what is kept: in any form, of any member of staff (domain.md 5.4), so whoever may enter anything may write it down. */
@Needs(Right.ENTER)
public final class LogRequest {
    /** @param person who of the vault's people asks; absent for others and where not known */
    public record Draft(PersonId about, LocalDate received, String asker, Optional<PersonId> person, Capacity capacity, String wanted) {}

    private final AccessRequests requests;
    private final Persons persons;
    private final Transactions transactions;
    private final Moment moment;

    public LogRequest(AccessRequests requests, Persons persons, Transactions transactions, Moment moment) {
        this.requests = requests;
        this.persons = persons;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<AccessRequest> log(Draft draft, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        TypedText typed = new TypedText();
        Asker asker = new Asker(typed.requiredLine("asker", draft.asker()), draft.person(), draft.capacity());
        String wanted = typed.text("wanted", draft.wanted());
        if (!typed.problems().isEmpty()) return Outcome.refused(typed.problems());
        if (persons.find(draft.about()).isEmpty()) return Outcome.refused(Problem.at("about", "privacy.problem.nobody"));
        if (draft.received().isAfter(moment.today())) return Outcome.refused(Problem.at("received", "privacy.problem.in-future"));
        AccessRequest request = new AccessRequest(new AccessRequestId(Ids.fresh(moment.now())), draft.about(), draft.received(), asker, wanted, Optional.empty(), List.of(),
            "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return transactions.inTransaction(Act.of("privacy.request", actor), () -> {
            requests.save(request);
            return Outcome.done(request);
        });
    }
}
