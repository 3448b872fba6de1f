package org.teamaround.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;

/** Somebody made sure today that a local service's entry is true; who and when is kept, and it is looked at again after the usual time. */
@Needs(Right.ENTER)
public final class MarkChecked {
    private final LocalServices services;
    private final Transactions transactions;
    private final Moment moment;

    public MarkChecked(LocalServices services, Transactions transactions, Moment moment) {
        this.services = services;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** A day for the next look that somebody had set has passed with this one: the usual time counts again. */
    public Outcome<LocalService> today(LocalServiceId id, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<LocalService> found = services.find(id);
        if (found.isEmpty()) return Outcome.refused(Problem.of("directory.problem.gone"));
        LocalDate today = moment.today();
        Optional<LocalDate> again = found.get().checked().again().filter(today::isBefore);
        return transactions.inTransaction(Act.of("directory.mark-checked", actor), () -> {
            LocalService checked = found.get().checked(new Checked(Optional.of(today), actor.name(), again));
            services.save(checked);
            return Outcome.done(checked);
        });
    }
}
