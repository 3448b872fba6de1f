package org.teamaround.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Needs;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Right;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.TypedText;

/** Marks word to the referrer as handed over, posted, sent or told. This, and not the printing, settles the reminder. */
@Needs(Right.ENTER)
public final class MarkFeedbackSent {
    private final Referrals referrals;
    private final CompleteReferral complete;
    private final Transactions transactions;
    private final Announcements announcements;
    private final Moment moment;

    public MarkFeedbackSent(Referrals referrals, CompleteReferral complete, Transactions transactions, Announcements announcements,
            Moment moment) {
        this.referrals = referrals;
        this.complete = complete;
        this.transactions = transactions;
        this.announcements = announcements;
        this.moment = moment;
    }

    public Outcome<Feedback> mark(UUID id, SentMark mark, Actor actor) {
        Optional<Feedback> owed = referrals.feedback(id);
        List<Problem> problems = new ArrayList<>(actor.lacks(Right.ENTER));
        if (owed.isEmpty() || !owed.get().isOwed()) problems.add(Problem.of("referral.problem.not-owed"));
        if (mark.at().toInstant().isAfter(moment.now())) problems.add(Problem.at("sent.at", "referral.problem.sent-in-future"));
        owed.filter(f -> mark.at().withZoneSameInstant(Moment.ZONE).toLocalDate().isBefore(f.from()))
            .ifPresent(f -> problems.add(Problem.at("sent.at", "referral.problem.sent-before-event")));
        TypedText typed = new TypedText();
        String toWhom = typed.line("to-whom", mark.toWhom());
        problems.addAll(typed.problems());
        if (!problems.isEmpty()) return Outcome.refused(problems);
        return transactions.inTransaction(Act.of("referral.feedback-sent", actor), () -> keep(owed.orElseThrow(), mark, toWhom));
    }

    private Outcome<Feedback> keep(Feedback owed, SentMark mark, String typed) {
        String toWhom = typed.isEmpty() ? referrals.find(owed.referral()).map(r -> r.referrer().name()).orElse("") : typed;
        Feedback sent = owed.sent(mark.at(), mark.how(), toWhom);
        referrals.save(sent);
        complete.completeIfDone(owed.referral());
        return announcements.announce(new FeedbackSent(owed.referral(), owed.stage())).map(told -> sent);
    }
}
