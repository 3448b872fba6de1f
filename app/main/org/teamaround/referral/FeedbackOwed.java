package org.teamaround.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;

/** Notes that word is owed. Called inside the transaction of the event it answers; another about the same event replaces what it says. */
public final class FeedbackOwed {
    private final Referrals referrals;
    private final Moment moment;

    public FeedbackOwed(Referrals referrals, Moment moment) {
        this.referrals = referrals;
        this.moment = moment;
    }

    public Feedback owe(ReferralId referral, FeedbackTo to, FeedbackStage stage, LocalDate from, FeedbackWords words) {
        Optional<Feedback> same = referrals.feedback(referral).stream()
            .filter(f -> f.isOwed() && f.to() == to && f.stage() == stage && f.from().equals(from)).findFirst();
        Feedback owed = new Feedback(same.map(Feedback::id).orElseGet(() -> Ids.fresh(moment.now())), referral, to, stage, from, words,
            Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());
        referrals.save(owed);
        return owed;
    }

    /** The referral ended: what was owed of these stages is needed no more. */
    void drop(ReferralId referral, LocalDate on) {
        referrals.feedback(referral).stream().filter(Feedback::isOwed).forEach(f -> referrals.save(f.dropped(on)));
    }
}
