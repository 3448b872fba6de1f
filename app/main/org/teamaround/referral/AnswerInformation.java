package org.teamaround.referral;

import java.util.ArrayList;
import java.util.List;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Records the answer to what was asked; the referral can be screened again. */
@Needs(Right.ENTER)
public final class AnswerInformation {
    private final Referrals referrals;
    private final Steps steps;
    private final Moment moment;

    public AnswerInformation(Referrals referrals, Transactions transactions, Moment moment) {
        this.referrals = referrals;
        this.steps = new Steps(referrals, transactions);
        this.moment = moment;
    }

    public Outcome<Referral> answer(ReferralId id, String words, Actor actor) {
        TypedText typed = new TypedText();
        String answer = typed.requiredText("question.answer", words);
        List<Problem> problems = new ArrayList<>(steps.problems(id, ReferralState.RECEIVED, Right.ENTER, actor));
        problems.addAll(typed.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return steps.take(id, Act.of("referral.answer", actor), referral -> referral.in(ReferralState.RECEIVED), referral -> {
            referrals.questions(id).stream().filter(Question::isOpen).forEach(q -> referrals.save(q.answered(moment.today(), answer)));
            return Outcome.done(referral);
        });
    }
}
