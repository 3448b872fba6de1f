package org.teamaround.privacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.teamaround.kernel.WorkingDays;

/**
 * When an answer is due (domain.md 5.4): the same date next month, or the month's last day where it has no such date; two months later when
 * complex; on the next working day when that is none. Days on which the clock stood still are added first; while it stands, as if it went
 * on today, so that nobody forgets it.
 */
public final class AccessClock {
    private static final int MONTHS = 1;
    private static final int MORE_WHEN_COMPLEX = 2;
    private final WorkingDays days;

    public AccessClock(WorkingDays days) {
        this.days = days;
    }

    public LocalDate due(AccessRequest request, LocalDate today) {
        long stood = request.pauses().stream().mapToLong(pause -> Math.max(0, ChronoUnit.DAYS.between(pause.from(), pause.to().orElse(today)))).sum();
        LocalDate due = request.received().plusDays(stood).plusMonths(MONTHS + (request.isComplex() ? MORE_WHEN_COMPLEX : 0));
        return days.isWorkingDay(due) ? due : days.plus(due, 1);
    }
}
