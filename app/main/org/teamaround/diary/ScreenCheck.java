package org.teamaround.diary;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Referrals;
import org.teamaround.setting.TimeLimit;

/** A received referral waits to be screened; the clock does not stop while information is awaited. */
public final class ScreenCheck implements Check {
    private final Referrals referrals;
    private final Reminders reminders;

    public ScreenCheck(Referrals referrals, Reminders reminders) {
        this.referrals = referrals;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return referrals.in(EnumSet.of(ReferralState.RECEIVED, ReferralState.AWAITING_INFORMATION)).stream()
            .map(r -> reminders.counted(DueKind.SCREEN, new Subject(r.children(), Optional.of(r.id()), r.id().value(), ""), TimeLimit.SCREEN,
                r.receivedAt().toLocalDate()));
    }
}
