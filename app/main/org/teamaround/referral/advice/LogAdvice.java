package org.teamaround.referral.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** Notes that somebody rang with a question and was advised. The need is all that must be said; day and who advised are filled in. */
@Needs(Right.ENTER)
public final class LogAdvice {
    private final AdviceGiven given;
    private final Transactions transactions;
    private final Moment moment;

    public LogAdvice(AdviceGiven given, Transactions transactions, Moment moment) {
        this.given = given;
        this.transactions = transactions;
        this.moment = moment;
    }

    public Outcome<Advice> log(AdviceDraft draft, Actor actor) {
        if (!actor.may(Right.ENTER)) return Outcome.refused(actor.lacks(Right.ENTER));
        LocalDate on = draft.on().orElse(moment.today());
        List<Problem> problems = new ArrayList<>();
        if (draft.need().isEmpty()) problems.add(Problem.at("need", "advice.problem.no-need"));
        if (on.isAfter(moment.today())) problems.add(Problem.at("on", "advice.problem.in-future"));
        TypedText typed = new TypedText();
        String by = typed.line("by", draft.by());
        String asker = typed.line("asker", draft.asker());
        String agency = typed.line("agency", draft.agency());
        String question = typed.text("question", draft.question());
        String answer = typed.text("answer", draft.answer());
        problems.addAll(typed.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("advice.log", actor), () -> {
            Advice advice = new Advice(new AdviceId(Ids.fresh(moment.now())), on, by.isEmpty() ? actor.name() : by, draft.need().orElseThrow(), asker,
                agency, question, answer);
            given.save(advice);
            return Outcome.done(advice);
        });
    }
}
