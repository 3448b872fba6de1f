package org.teamaround.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;
import org.teamaround.person.PersonId;

/** Takes consent back, wholly or for some agencies and purposes, with effect at once (domain.md 4.6). What was shared stays shared. */
@Needs(Right.ENTER)
public final class WithdrawConsent {
    private final Consents consents;
    private final NoticesOwed notices;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public WithdrawConsent(Consents consents, ConsentNotices notices, Disclosures disclosures, Transactions transactions, Announcements announcements, Moment moment) {
        this.consents = consents;
        this.notices = new NoticesOwed(notices, disclosures, moment);
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<List<Consent>> withdraw(WithdrawalRequest asked, Actor actor) {
        TypedText typed = new TypedText();
        Withdrawal how = new Withdrawal(asked.how().on(), typed.line("agreed.withdrawn-by", asked.how().by()),
            typed.text("reason", asked.how().reason()), asked.how().told());
        WithdrawalRequest request = new WithdrawalRequest(asked.children(), how, asked.agencies(), asked.purposes());
        List<Problem> problems = new ArrayList<>(typed.problems());
        problems.addAll(problems(request, actor));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("consent.withdraw", actor), () -> each(request));
    }

    private List<Problem> problems(WithdrawalRequest request, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        if (request.children().isEmpty()) problems.add(Problem.at("agreed.children", "consent.problem.no-child"));
        if (request.how().by().isBlank()) problems.add(Problem.at("agreed.withdrawn-by", "consent.problem.nobody-withdrew"));
        if (request.how().on().isAfter(moment.today())) problems.add(Problem.at("agreed.on", "consent.problem.on-in-future"));
        for (PersonId child : request.children()) problems.addAll(checkMove(child, request, actor));
        return problems.stream().distinct().toList();
    }

    private List<Problem> checkMove(PersonId child, WithdrawalRequest request, Actor actor) {
        Optional<Consent> before = consents.current(child).filter(Consent::isGiven);
        if (before.isEmpty()) return List.of(Problem.of("consent.problem.nothing-to-withdraw"));
        if (request.how().on().isBefore(before.get().on())) return List.of(Problem.at("agreed.on", "consent.problem.newer-recorded"));
        return ConsentMoves.table().check(before.get().state(), state(request), actor);
    }

    private Outcome<List<Consent>> each(WithdrawalRequest request) {
        List<Consent> withdrawn = new ArrayList<>();
        for (PersonId child : request.children()) {
            Consent before = consents.current(child).orElseThrow();
            Consent next = next(before, request);
            consents.save(next);
            notices.after(before, next, request);
            withdrawn.add(next);
            Outcome<Void> told = announcements.announce(new ConsentWithdrawn(next.id(), child, request.wholly(), request.agencies(),
                request.purposes(), next.on()));
            if (!told.isDone()) return Outcome.refused(told.problems());
        }
        return Outcome.done(List.copyOf(withdrawn));
    }

    private Consent next(Consent before, WithdrawalRequest request) {
        Scope left = request.wholly() ? Scope.NONE : before.scope().without(request.agencies(), request.purposes());
        return before.followedBy(new ConsentId(Ids.fresh(moment.now())), state(request), request.how().on(), left).withdrawn(request.how());
    }

    private static ConsentState state(WithdrawalRequest request) {
        return request.wholly() ? ConsentState.WITHDRAWN : ConsentState.PARTLY_WITHDRAWN;
    }
}
