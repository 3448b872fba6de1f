package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.referral.Feedback;
import org.teamaround.referral.FeedbackStage;
import org.teamaround.referral.Referral;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;
import org.teamaround.setting.TimeLimit;

/**
 * Word owed to referrers: acknowledgement, screening, panel and closing results. Settled by the mark that it was sent; an
 * acknowledgement also by any later word that was.
 */
public final class FeedbackCheck implements Check {
    private final Referrals referrals;
    private final Reminders reminders;

    public FeedbackCheck(Referrals referrals, Reminders reminders) {
        this.referrals = referrals;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        List<ReferralId> owing = referrals.owed().stream().map(Feedback::referral).distinct().toList();
        referrals.feedback(owing);
        return referrals.find(owing).stream().filter(r -> r.state() != ReferralState.DRAFT).flatMap(this::owed);
    }

    private Stream<Issue> owed(Referral referral) {
        List<Feedback> all = referrals.feedback(referral.id());
        boolean toldLater = all.stream().anyMatch(f -> f.stage() != FeedbackStage.ACKNOWLEDGEMENT && !f.isOwed());
        return all.stream().filter(Feedback::isOwed).filter(f -> f.stage() != FeedbackStage.ACKNOWLEDGEMENT || !toldLater)
            .map(f -> reminders.counted(kind(f.stage()), subject(referral), limit(f.stage()), f.from()));
    }

    private static Subject subject(Referral referral) {
        return new Subject(referral.children(), Optional.of(referral.id()), referral.id().value(), "");
    }

    private static DueKind kind(FeedbackStage stage) {
        return switch (stage) {
            case ACKNOWLEDGEMENT -> DueKind.ACKNOWLEDGE;
            case SCREENING -> DueKind.SCREENING_FEEDBACK;
            case PANEL -> DueKind.PANEL_FEEDBACK;
            case PROGRESS -> DueKind.PROGRESS_FEEDBACK;
            case CLOSING -> DueKind.CLOSING_FEEDBACK;
        };
    }

    private static TimeLimit limit(FeedbackStage stage) {
        return switch (stage) {
            case ACKNOWLEDGEMENT -> TimeLimit.ACKNOWLEDGE;
            case SCREENING, PANEL, PROGRESS -> TimeLimit.PANEL_FEEDBACK;
            case CLOSING -> TimeLimit.CLOSING_FEEDBACK;
        };
    }
}
