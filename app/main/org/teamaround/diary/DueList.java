package org.teamaround.diary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.teamaround.kernel.Moment;

/** Everything due, soonest first: Home, the badges and the checks after an import all read this. */
public final class DueList {
    private final List<Check> checks;
    private final Reminders reminders;
    private final Moment moment;

    public DueList(List<Check> checks, Reminders reminders, Moment moment) {
        this.checks = List.copyOf(checks);
        this.reminders = reminders;
        this.moment = moment;
    }

    /** All open issues as of the clock's today. */
    public List<Due> now() {
        return on(moment.today());
    }

    public List<Due> on(LocalDate today) {
        return checks.stream().flatMap(c -> c.issues(today)).map(i -> new Due(i, reminders.urgency(i, today)))
            .sorted(Comparator.comparing((Due d) -> d.issue().due()).thenComparing(d -> d.issue().kind())).toList();
    }

    /** An issue with its urgency as of the day asked for. */
    public record Due(Issue issue, Urgency urgency) {
        public boolean isOverdue() {
            return urgency.compareTo(Urgency.OVERDUE) >= 0;
        }
    }
}
