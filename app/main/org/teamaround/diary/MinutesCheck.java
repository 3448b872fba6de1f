package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.teamaround.plan.Deadline;
import org.teamaround.plan.Deadlines;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetings;

/** Minutes and plan go out after each team meeting; settled by the mark that they did. */
public final class MinutesCheck implements Check {
    private final Cases cases;
    private final TeamMeetings meetings;
    private final Deadlines deadlines;
    private final Reminders reminders;

    public MinutesCheck(Episodes episodes, TeamMeetings meetings, Deadlines deadlines, Reminders reminders) {
        this.cases = new Cases(episodes);
        this.meetings = meetings;
        this.deadlines = deadlines;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        List<Episode> open = cases.open().toList();
        return meetings.all().stream().flatMap(m -> deadlines.minutes(m).filter(Deadline::isOwed).stream().flatMap(d -> ofOne(m, d, open)));
    }

    private Stream<Issue> ofOne(TeamMeeting meeting, Deadline deadline, List<Episode> open) {
        List<Episode> concerned = open.stream().filter(e -> meeting.episodes().contains(e.id())).toList();
        if (concerned.isEmpty()) return Stream.empty();
        Subject subject = new Subject(concerned.stream().map(Episode::child).toList(), concerned.getFirst().referral(), meeting.id().value(), "");
        return Stream.of(reminders.of(DueKind.MINUTES, subject, deadline));
    }
}
