package org.teamaround.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
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
import org.teamaround.privacy.AccessRequest.Closed;
import org.teamaround.privacy.AccessRequest.Pause;
import org.teamaround.privacy.AccessRequest.PauseReason;
import org.teamaround.privacy.AccessRequest.Seen;

/** The clock of a request, and what was seen of who asks; or that it ends without an answer. */
@Needs(Right.CORRECT)
public final class RunRequest {
    private final AccessRequests requests;
    private final Transactions transactions;
    private final Moment moment;

    public RunRequest(AccessRequests requests, Transactions transactions, Moment moment) {
        this.requests = requests;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<AccessRequest> pause(AccessRequestId id, PauseReason why, LocalDate from, Actor actor) {
        return changed(id, Act.of("privacy.request-pause", actor), from, actor, request -> {
            if (request.isPaused()) return Outcome.refused(Problem.of("privacy.problem.stands-already"));
            if (from.isBefore(request.received())) return Outcome.refused(Problem.at("from", "privacy.problem.before-received"));
            boolean overlaps = request.pauses().stream().anyMatch(p -> from.isBefore(p.to().orElse(from)));
            if (overlaps) return Outcome.refused(Problem.at("from", "privacy.problem.stood-then"));
            return Outcome.done(request.paused(new Pause(Ids.fresh(moment.now()), why, from, Optional.empty())));
        });
    }

    /** What was awaited came. */
    public Outcome<AccessRequest> resume(AccessRequestId id, LocalDate on, Actor actor) {
        return changed(id, Act.of("privacy.request-resume", actor), on, actor, request -> {
            if (!request.isPaused()) return Outcome.refused(Problem.of("privacy.problem.does-not-stand"));
            if (on.isBefore(request.pauses().getLast().from())) return Outcome.refused(Problem.at("on", "privacy.problem.before-pause"));
            return Outcome.done(request.resumed(on));
        });
    }

    public Outcome<AccessRequest> identity(AccessRequestId id, String what, LocalDate on, Actor actor) {
        String seen = TypedText.cleanLine(what);
        return changed(id, Act.of("privacy.request-identity", actor), on, actor, request -> seen.isEmpty() ? Outcome.refused(Problem.at("what", "kernel.problem.required"))
            : Outcome.done(request.seen(new Seen(seen, on))));
    }

    /** Two months more; the asker is to be told within the first month. */
    public Outcome<AccessRequest> complex(AccessRequestId id, String why, Actor actor) {
        String said = TypedText.clean(why);
        return changed(id, Act.of("privacy.request-complex", actor), moment.today(), actor, request -> said.isEmpty() ? Outcome.refused(Problem.at("why", "kernel.problem.required"))
            : Outcome.done(request.complex(said)));
    }

    public Outcome<AccessRequest> close(AccessRequestId id, String why, Actor actor) {
        String said = TypedText.clean(why);
        return changed(id, Act.of("privacy.request-close", actor), moment.today(), actor, request -> said.isEmpty() ? Outcome.refused(Problem.at("why", "kernel.problem.required"))
            : Outcome.done(request.closed(new Closed(moment.today(), said))));
    }

    private Outcome<AccessRequest> changed(AccessRequestId id, Act act, LocalDate day, Actor actor, Function<AccessRequest, Outcome<AccessRequest>> change) {
        if (!actor.may(Right.CORRECT)) return Outcome.refused(actor.lacks(Right.CORRECT));
        if (day.isAfter(moment.today())) return Outcome.refused(Problem.of("privacy.problem.in-future"));
        Optional<AccessRequest> found = requests.find(id);
        if (found.isEmpty()) return Outcome.refused(Problem.of("privacy.problem.no-request"));
        if (!found.get().isOpen()) return Outcome.refused(Problem.of("privacy.problem.settled"));
        return transactions.inTransaction(act, () -> change.apply(found.get()).map(changed -> {
            requests.save(changed);
            return changed;
        }));
    }
}
