package org.teamaround.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.kernel.WorkingDays;
import org.teamaround.plan.Deadline;
import org.teamaround.setting.Settings;
import org.teamaround.setting.Span;
import org.teamaround.setting.TimeLimit;

/**
 * When an issue turns amber, red and is told upwards (domain.md part 3, "Reminders"): amber 3 working days before, or at half the
 * limit, whichever is less; 7 days before a review, 30 days before consent runs out; red when overdue; to the coordinator 5 working
 * days after, to the team leader 10.
 */
public final class Reminders {
    private final Settings settings;

    public Reminders(Settings settings) {
        this.settings = settings;
    }

    /** An issue counted from an event by a time limit, in the version in force on that day. */
    public Issue counted(DueKind kind, Subject subject, TimeLimit limit, LocalDate event) {
        LocalDate due = settings.due(limit, event);
        Span span = settings.limit(limit, event);
        return new Issue(kind, subject, due, Optional.of(event), Optional.of(span), amberFrom(kind, due, Optional.of(span), event));
    }

    /** An issue that a case's own deadline stands for; its day may be sooner than the limit, where a plan says so. */
    public Issue of(DueKind kind, Subject subject, Deadline deadline) {
        Span span = settings.limit(deadline.limit(), deadline.from());
        return new Issue(kind, subject, deadline.due(), Optional.of(deadline.from()), Optional.of(span),
            amberFrom(kind, deadline.due(), Optional.of(span), deadline.from()));
    }

    /** An issue whose day was agreed: an action's, a consent's expiry, a panel's paper deadline. */
    public Issue agreed(DueKind kind, Subject subject, LocalDate due) {
        return new Issue(kind, subject, due, Optional.empty(), Optional.empty(), amberFrom(kind, due, Optional.empty(), due));
    }

    public Urgency urgency(Issue issue, LocalDate today) {
        WorkingDays days = settings.workingDays(issue.from().orElse(issue.due()));
        if (!today.isAfter(issue.due())) return today.isBefore(issue.amberFrom()) ? Urgency.COMING : Urgency.AMBER;
        int late = days.between(issue.due(), today);
        return late >= 10 ? Urgency.TO_TEAM_LEADER : late >= 5 ? Urgency.TO_COORDINATOR : Urgency.OVERDUE;
    }

    private LocalDate amberFrom(DueKind kind, LocalDate due, Optional<Span> limit, LocalDate inForceOn) {
        WorkingDays days = settings.workingDays(inForceOn);
        return switch (kind) {
            case FIRST_REVIEW, LATER_REVIEW, TRANSFER_IN_REVIEW -> due.minusDays(7);
            case CONSENT_EXPIRY, REASSESSMENT, BIRTHDAY_16, BIRTHDAY_18 -> due.minusDays(30);
            default -> days.minus(due, Math.min(3, limit.map(Reminders::half).orElse(3)));
        };
    }

    private static int half(Span limit) {
        return limit.unit() == Span.Unit.WORKING_DAYS ? limit.amount() / 2 : 3;
    }
}
