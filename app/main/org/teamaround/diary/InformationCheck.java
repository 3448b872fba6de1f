package org.teamaround.diary;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.referral.Question;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;
import org.teamaround.setting.TimeLimit;

/** The referrer was asked for information and has not answered: asked again on the day agreed, and then after each time (domain.md 4.1). */
public final class InformationCheck implements Check {
    private final Referrals referrals;
    private final Reminders reminders;

    public InformationCheck(Referrals referrals, Reminders reminders) {
        this.referrals = referrals;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        List<Referral> waiting = referrals.in(EnumSet.of(ReferralState.AWAITING_INFORMATION));
        List<Question> open = referrals.openQuestions(waiting.stream().map(Referral::id).toList());
        return waiting.stream().flatMap(r -> open.stream().filter(q -> q.referral().equals(r.id())).findFirst().map(q -> issue(r, q)).stream());
    }

    private Issue issue(Referral referral, Question question) {
        Subject subject = new Subject(referral.children(), Optional.of(referral.id()), referral.id().value(), "");
        return question.chasedOn().map(on -> reminders.counted(DueKind.INFORMATION, subject, TimeLimit.INFORMATION_CHASED, on))
            .orElseGet(() -> reminders.agreed(DueKind.INFORMATION, subject, question.due()));
    }
}
