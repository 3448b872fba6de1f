package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.assessment.Assessments;
import org.teamaround.person.PersonId;
import org.teamaround.referral.Referral;
import org.teamaround.referral.Referrals;
import org.teamaround.referral.TransferIn;
import org.teamaround.setting.TimeLimit;

/** A case that moved here is reviewed and updated within four weeks: met when each child's own assessment is completed (domain.md 2.l). */
public final class TransferInCheck implements Check {
    private final Referrals referrals;
    private final Assessments assessments;
    private final Reminders reminders;

    public TransferInCheck(Referrals referrals, Assessments assessments, Reminders reminders) {
        this.referrals = referrals;
        this.assessments = assessments;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        List<Referral> live = referrals.transferred().stream().filter(TransferInCheck::isLive).toList();
        assessments.headings(live.stream().flatMap(r -> r.children().stream()).toList());
        return live.stream()
            .flatMap(r -> r.transfer().stream().filter(t -> !r.children().stream().allMatch(c -> assessedSince(c, t))).map(t -> issue(r, t)));
    }

    private Issue issue(Referral referral, TransferIn transfer) {
        Subject subject = new Subject(referral.children(), Optional.of(referral.id()), referral.id().value(), transfer.authority());
        return reminders.counted(DueKind.TRANSFER_IN_REVIEW, subject, TimeLimit.TRANSFER_IN_REVIEW, transfer.arrived());
    }

    private boolean assessedSince(PersonId child, TransferIn transfer) {
        return assessments.headings(child).stream().filter(a -> a.external().isEmpty())
            .anyMatch(a -> a.completedOn().filter(on -> !on.isBefore(transfer.arrived())).isPresent());
    }

    private static boolean isLive(Referral referral) {
        return switch (referral.state()) {
            case DRAFT, NOT_ACCEPTED, DUPLICATE, WITHDRAWN, DECLINED, ESCALATED, REDIRECTED -> false;
            default -> true;
        };
    }
}
