package org.teamaround.panel;

import java.time.LocalDate;
import java.util.List;
import org.teamaround.kernel.Problem;

/** On which days somebody may put a panel. A series may fall on a bank holiday; then the calendar proposes another day. */
final class MeetingDayRules {
    private MeetingDayRules() {}

    static List<Problem> check(String field, LocalDate day, PanelCalendar calendar) {
        return calendar.proposalInstead(day).map(other -> List.of(Problem.at(field, "panel.problem.not-a-working-day", day, other)))
            .orElse(List.of());
    }
}
