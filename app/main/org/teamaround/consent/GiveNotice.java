package org.teamaround.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Marks that an agency was told that the family took its agreement back (domain.md 2.g). */
@Needs(Right.ENTER)
public final class GiveNotice {
    private final ConsentNotices notices;
    private final Transactions transactions;
    private final Moment moment;

    public GiveNotice(ConsentNotices notices, Transactions transactions, Moment moment) {
        this.notices = notices;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<ConsentNotice> given(UUID id, LocalDate on, Way how, Actor actor) {
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        Optional<ConsentNotice> found = notices.find(id).filter(ConsentNotice::isOwed);
        if (found.isEmpty()) problems.add(Problem.of("consent.problem.notice-gone"));
        if (on.isAfter(moment.today())) problems.add(Problem.at("notice.on", "consent.problem.told-in-future"));
        if (found.filter(n -> on.isBefore(n.since())).isPresent()) problems.add(Problem.at("notice.on", "consent.problem.notice-too-early", found.get().since()));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("consent.give-notice", actor), () -> {
            ConsentNotice told = found.orElseThrow().told(on, actor.name(), how);
            notices.save(told);
            return Outcome.done(told);
        });
    }
}
