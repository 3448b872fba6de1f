package org.teamaround.referral.outward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** What happens to a referral out after it was written: sent, asked after, answered. */
@Needs(Right.ENTER)
public final class FollowOutward {
    private final Outwards outwards;
    private final Transactions transactions;
    private final Moment moment;

    public FollowOutward(Outwards outwards, Transactions transactions, Moment moment) {
        this.outwards = outwards;
        this.transactions = transactions;
        this.moment = moment;
    }

    /** Printing is not sending: this says that it went. Only what the sharing gate let through can have gone. */
    public Outcome<Outward> sent(OutwardId id, Outward.Sent how, Actor actor) {
        return follow(id, Act.of("outward.sent", actor), actor, outward -> {
            List<Problem> problems = new ArrayList<>(day("sent.on", how.on(), outward.madeOn()));
            if (outward.document().isEmpty()) problems.add(Problem.of("outward.problem.not-printed"));
            if (outward.state() != OutwardState.WRITTEN) problems.add(Problem.of("outward.problem.sent-already"));
            return problems.isEmpty() ? Outcome.done(outward.sent(how)) : Outcome.refused(problems);
        });
    }

    /** @param again the day by which the answer is awaited now */
    public Outcome<Outward> chased(OutwardId id, LocalDate again, Actor actor) {
        return follow(id, Act.of("outward.chased", actor), actor, outward -> {
            List<Problem> problems = new ArrayList<>(awaited(outward));
            if (again.isBefore(moment.today())) problems.add(Problem.at("again", "outward.problem.answer-in-past"));
            return problems.isEmpty() ? Outcome.done(outward.chased(moment.today(), again)) : Outcome.refused(problems);
        });
    }

    public Outcome<Outward> answered(OutwardId id, Outward.Answered what, Actor actor) {
        return follow(id, Act.of("outward.answered", actor), actor, outward -> {
            TypedText typed = new TypedText();
            String words = what.what() == OutwardAnswer.ACCEPTED ? typed.text("answered.words", what.words()) : typed.requiredText("answered.words", what.words());
            List<Problem> problems = new ArrayList<>(awaited(outward));
            problems.addAll(typed.problems());
            outward.sent().ifPresent(s -> problems.addAll(day("answered.on", what.on(), s.on())));
            return problems.isEmpty() ? Outcome.done(outward.answered(new Outward.Answered(what.on(), what.what(), words))) : Outcome.refused(problems);
        });
    }

    private Outcome<Outward> follow(OutwardId id, Act act, Actor actor, Function<Outward, Outcome<Outward>> step) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        Optional<Outward> found = outwards.find(id);
        if (found.isEmpty()) return Outcome.refused(Problem.of("outward.problem.gone"));
        return step.apply(found.get()).then(next -> transactions.inTransaction(act, () -> {
            outwards.save(next);
            return Outcome.done(next);
        }));
    }

    private static List<Problem> awaited(Outward outward) {
        return switch (outward.state()) {
            case WRITTEN -> List.of(Problem.of("outward.problem.not-sent"));
            case SENT -> List.of();
            case ANSWERED -> List.of(Problem.of("outward.problem.answered-already"));
        };
    }

    private List<Problem> day(String field, LocalDate on, LocalDate notBefore) {
        if (on.isAfter(moment.today())) return List.of(Problem.at(field, "outward.problem.in-future"));
        return on.isBefore(notBefore) ? List.of(Problem.at(field, "outward.problem.too-early", notBefore)) : List.of();
    }
}
