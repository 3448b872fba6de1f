package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** A team leader goes through the records whose time is over and says which are to be disposed of. Nothing is removed yet. */
@Needs(Right.SETTINGS)
public final class ReviewDisposal {
    private final KeptRecords kept;
    private final Disposals disposals;
    private final Transactions transactions;
    private final Moment moment;

    public ReviewDisposal(KeptRecords kept, Disposals disposals, Transactions transactions, Moment moment) {
        this.kept = kept;
        this.disposals = disposals;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** The disposal list: all whose last day is past and that nothing holds. */
    public Outcome<List<Kept>> list(Actor actor) {
        if (!actor.may(Right.SETTINGS)) return Outcome.refused(actor.lacks(Right.SETTINGS));
        return Outcome.done(kept.due(moment.today()));
    }

    /** @param records those of the list that are to go */
    public Outcome<Disposal> review(List<UUID> records, Actor actor) {
        if (!actor.may(Right.SETTINGS)) return Outcome.refused(actor.lacks(Right.SETTINGS));
        if (disposals.all().stream().anyMatch(Disposal::waits)) return Outcome.refused(Problem.of("privacy.problem.list-waits"));
        if (records.isEmpty()) return Outcome.refused(Problem.of("privacy.problem.nothing-to-go"));
        Set<UUID> wanted = new HashSet<>(records);
        List<Disposal.Line> lines = new ArrayList<>();
        for (Kept one : kept.due(moment.today())) if (wanted.remove(one.record())) lines.add(new Disposal.Line(one.kind(), one.record(), one.until().orElseThrow(), one.rule()));
        if (!wanted.isEmpty()) return Outcome.refused(Problem.of("privacy.problem.not-due", wanted.size()));
        Disposal disposal = new Disposal(Ids.fresh(moment.now()), moment.today(), lines, new AccessRequest.By(actor.user(), actor.name()), Optional.empty(), Optional.empty(), Optional.empty());
        return saved(Act.of("privacy.disposal", actor), disposal);
    }

    /** The list is given up; nothing goes. */
    public Outcome<Disposal> drop(UUID id, Actor actor) {
        if (!actor.may(Right.SETTINGS)) return Outcome.refused(actor.lacks(Right.SETTINGS));
        Optional<Disposal> found = disposals.find(id).filter(Disposal::waits);
        if (found.isEmpty()) return Outcome.refused(Problem.of("privacy.problem.no-list"));
        LocalDate today = moment.today();
        return saved(Act.of("privacy.disposal-drop", actor), found.get().dropped(today));
    }

    private Outcome<Disposal> saved(Act act, Disposal disposal) {
        return transactions.inTransaction(act, () -> {
            disposals.save(disposal);
            return Outcome.done(disposal);
        });
    }
}
