package org.teamaround.referral;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** Asks the referrer for what is missing, with a day by which the answer is hoped for. */
@Needs(Right.SCREEN)
public final class AskForInformation {
    private final Referrals referrals;
    private final Steps steps;
    private final Moment moment;

    public AskForInformation(Referrals referrals, Transactions transactions, Moment moment) {
        this.referrals = referrals;
        this.steps = new Steps(referrals, transactions);
        this.moment = moment;
    }

    public Outcome<Referral> ask(ReferralId id, String question, LocalDate due, Actor actor) {
        TypedText typed = new TypedText();
        String asked = typed.requiredText("question.asked", question);
        List<Problem> problems = new ArrayList<>(steps.problems(id, ReferralState.AWAITING_INFORMATION, Right.SCREEN, actor));
        problems.addAll(typed.problems());
        if (due.isBefore(moment.today())) problems.add(Problem.at("question.due", "referral.problem.due-in-past"));
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return steps.take(id, Act.of("referral.ask", actor), referral -> referral.in(ReferralState.AWAITING_INFORMATION), referral -> {
            referrals.save(new Question(Ids.fresh(moment.now()), id, asked, moment.today(), due, 0, Optional.empty(), Optional.empty(), ""));
            return Outcome.done(referral);
        });
    }
}
