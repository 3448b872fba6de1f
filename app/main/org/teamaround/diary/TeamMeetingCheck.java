package org.teamaround.diary;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.teamaround.assessment.Assessment;
import org.teamaround.assessment.AssessmentState;
import org.teamaround.assessment.Assessments;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.MeetingKind;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetings;
import org.teamaround.setting.TimeLimit;

/**
 * First team meeting after the assessment (shared: counted from the first child's), minutes and plan after each, and the reviews that
 * follow (domain.md part 3, "Counts from").
 */
public final class TeamMeetingCheck implements Check {
    private final Cases cases;
    private final Assessments assessments;
    private final TeamMeetings meetings;
    private final Reminders reminders;

    public TeamMeetingCheck(Episodes episodes, Assessments assessments, TeamMeetings meetings, Reminders reminders) {
        this.cases = new Cases(episodes);
        this.assessments = assessments;
        this.meetings = meetings;
        this.reminders = reminders;
    }

    @Override
    public Stream<Issue> issues(LocalDate today) {
        return Stream.of(firstMeetings(), minutes(), reviews()).flatMap(s -> s);
    }

    private Stream<Issue> firstMeetings() {
        return cases.families(e -> held(e).isEmpty() && completed(e).isPresent())
            .map(f -> reminders.counted(DueKind.FIRST_TAC, f.subject(""), TimeLimit.FIRST_TAC,
                f.episodes().stream().flatMap(e -> completed(e).stream()).min(Comparator.naturalOrder()).orElseThrow()));
    }

    private Stream<Issue> minutes() {
        Map<Object, Episode> open = new LinkedHashMap<>();
        cases.open().forEach(e -> open.put(e.id(), e));
        return meetings.all().stream().filter(TeamMeeting::held).filter(m -> m.circulatedOn().isEmpty())
            .flatMap(m -> m.episodes().stream().filter(open::containsKey).map(open::get).limit(1).map(e -> minutesOf(m, open)));
    }

    private Issue minutesOf(TeamMeeting meeting, Map<Object, Episode> open) {
        List<Episode> episodes = meeting.episodes().stream().filter(open::containsKey).map(open::get).toList();
        Subject subject = new Subject(episodes.stream().map(Episode::child).toList(), episodes.getFirst().referral(), meeting.id().value(), "");
        return reminders.counted(DueKind.MINUTES, subject, TimeLimit.MINUTES, meeting.date());
    }

    private Stream<Issue> reviews() {
        Predicate<Episode> met = e -> !held(e).isEmpty();
        return cases.families(met).map(f -> {
            List<TeamMeeting> held = held(f.first());
            TeamMeeting last = held.getLast();
            boolean first = held.stream().noneMatch(m -> m.kind() == MeetingKind.REVIEW);
            return first ? reminders.counted(DueKind.FIRST_REVIEW, f.subject(""), TimeLimit.FIRST_REVIEW, held.getFirst().date())
                : reminders.counted(DueKind.LATER_REVIEW, f.subject(""), TimeLimit.LATER_REVIEW, last.date());
        });
    }

    private List<TeamMeeting> held(Episode episode) {
        return meetings.of(episode.id()).stream().filter(TeamMeeting::held).filter(m -> m.kind() != MeetingKind.PROFESSIONALS_ONLY).toList();
    }

    private Optional<LocalDate> completed(Episode episode) {
        return assessments.of(episode.child()).stream().filter(a -> a.external().isEmpty())
            .filter(a -> a.state() == AssessmentState.COMPLETED || a.state() == AssessmentState.AGREED)
            .map(Assessment::completedOn).flatMap(Optional::stream).filter(on -> !on.isBefore(episode.openedOn())).findFirst();
    }
}
