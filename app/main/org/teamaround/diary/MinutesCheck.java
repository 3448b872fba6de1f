package org.teamaround.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teamaround.plan.Deadline;
import org.teamaround.plan.Deadlines;
import org.teamaround.plan.Episode;
import org.teamaround.plan.EpisodeId;
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
        Map<EpisodeId, Episode> byId = open.stream().collect(Collectors.toMap(Episode::id, Function.identity()));
        return meetings.of(byId.keySet()).stream().flatMap(m -> deadlines.minutes(m).filter(Deadline::isOwed).stream().map(d -> ofOne(m, d, byId)));
    }

    private Issue ofOne(TeamMeeting meeting, Deadline deadline, Map<EpisodeId, Episode> open) {
        List<Episode> concerned = meeting.episodes().stream().filter(open::containsKey).map(open::get).toList();
        Subject subject = new Subject(concerned.stream().map(Episode::child).toList(), concerned.getFirst().referral(), meeting.id().value(), "");
        return reminders.of(DueKind.MINUTES, subject, deadline);
    }
}
