package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Colleagues;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/**
 * The second person agrees to a reviewed list, and its records are removed for good. Must be another user of the vault than who reviewed it;
 * who acts is who opened the vault with an own passphrase. What came under a hold since, or counts longer now, stops the whole list.
 */
@Needs(Right.CORRECT)
public final class AgreeDisposal {
    private final KeptRecords kept;
    private final Disposals disposals;
    private final Purging purging;
    private final Colleagues colleagues;
    private final Transactions transactions;
    private final Moment moment;

    public AgreeDisposal(KeptRecords kept, Disposals disposals, Purging purging, Colleagues colleagues, Transactions transactions, Moment moment) {
        this.kept = kept;
        this.disposals = disposals;
        this.purging = purging;
        this.colleagues = colleagues;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<Disposal> agree(UUID id, Actor actor) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        Optional<Disposal> found = disposals.find(id).filter(Disposal::waits);
        if (found.isEmpty()) return Outcome.refused(Problem.of("privacy.problem.no-list"));
        Disposal disposal = found.get();
        if (disposal.reviewed().user().equals(actor.user())) return Outcome.refused(Problem.of("privacy.problem.same-person-purge"));
        if (colleagues.find(actor.user()).isEmpty()) return Outcome.refused(Problem.of("privacy.problem.not-a-user"));
        if (!stillDue(disposal.lines())) return Outcome.refused(Problem.of("privacy.problem.list-changed"));
        Outcome<Disposal> done = transactions.inTransaction(Act.of("privacy.purge", actor), () -> {
            Purging.Removed removed = purging.remove(id, disposal.lines(), actor);
            Disposal gone = disposal.done(new AccessRequest.By(actor.user(), actor.name()), new Disposal.Done(moment.local(), removed.rows(), removed.files()));
            disposals.save(gone);
            return Outcome.done(gone);
        });
        if (done.isDone()) purging.finish();
        return done;
    }

    private boolean stillDue(List<Disposal.Line> lines) {
        LocalDate today = moment.today();
        Set<UUID> due = kept.due(today).stream().map(Kept::record).collect(Collectors.toSet());
        return lines.stream().allMatch(line -> due.contains(line.record()));
    }
}
