package org.teamaround.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teamaround.person.PersonId;
import org.teamaround.setting.Settings;
import org.teamaround.setting.TimeLimit;

/**
 * When what is owed to a family falls due (domain.md part 3, "counts from"). Each answer is absent while its event has not happened,
 * and present with the day it was met afterwards. Closed episodes owe nothing.
 */
public final class Deadlines {
    private final Settings settings;
    private final Episodes episodes;
    private final TeamMeetings meetings;
    private final Plans plans;
    private final CompletedAssessments assessments;

    public Deadlines(Settings settings, Episodes episodes, TeamMeetings meetings, Plans plans, CompletedAssessments assessments) {
        this.settings = settings;
        this.episodes = episodes;
        this.meetings = meetings;
        this.plans = plans;
        this.assessments = assessments;
    }

    /** Reads in few questions what the days of these cases are counted from, so that asking for each is cheap. */
    public void readTogether(List<Episode> cases) {
        List<EpisodeId> ids = cases.stream().map(Episode::id).toList();
        List<PersonId> children = cases.stream().map(Episode::child).toList();
        meetings.of(ids);
        plans.of(ids);
        assessments.readTogether(children);
        episodes.together(cases.stream().flatMap(e -> e.referral().stream()).toList());
    }

    /** Everything of one episode, met or owed, in order of its due day. */
    public List<Deadline> of(Episode episode) {
        return Stream.concat(Stream.of(firstContact(episode), initialVisit(episode), firstMeeting(episode), review(episode))
                .flatMap(Optional::stream), meetings.of(episode.id()).stream().map(this::minutes).flatMap(Optional::stream))
            .filter(d -> episode.isOpen() || !d.isOwed()).sorted(Comparator.comparing(Deadline::due)).toList();
    }

    public Optional<Deadline> firstContact(Episode episode) {
        return episode.allocatedOn().map(on -> counted(TimeLimit.FIRST_CONTACT, on, episode.contactedOn()));
    }

    public Optional<Deadline> initialVisit(Episode episode) {
        return episode.allocatedOn().map(on -> counted(TimeLimit.INITIAL_VISIT, on, episode.visitedOn()));
    }

    /**
     * From the completed assessment: of the children of one referral the first one's, since they share the meeting. One completed
     * before the case was ours counts from the day it became ours.
     */
    public Optional<Deadline> firstMeeting(Episode episode) {
        return together(episode).map(e -> assessments.since(e.child(), e.openedOn())).flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .map(on -> on.isBefore(episode.openedOn()) ? episode.openedOn() : on)
            .map(on -> counted(TimeLimit.FIRST_TAC, on, heldWithFamily(episode.id()).map(TeamMeeting::date).findFirst()));
    }

    /** Minutes and plan to everybody who was there. */
    public Optional<Deadline> minutes(TeamMeeting meeting) {
        return meeting.held() ? Optional.of(counted(TimeLimit.MINUTES, meeting.date(), meeting.circulatedOn())) : Optional.empty();
    }

    /**
     * The next review: six weeks after the first meeting, twelve weeks after each review; sooner when the plan says so. A review is
     * never "met": holding it starts the next.
     */
    public Optional<Deadline> review(Episode episode) {
        return lastReviewed(episode.id()).map(last -> {
            TimeLimit limit = last.isReview() ? TimeLimit.LATER_REVIEW : TimeLimit.FIRST_REVIEW;
            LocalDate latest = settings.due(limit, last.date());
            LocalDate due = chosen(episode.id()).filter(d -> d.isBefore(latest) && d.isAfter(last.date())).orElse(latest);
            return new Deadline(limit, last.date(), due, Optional.empty());
        });
    }

    /** What is owed next, the earliest first; absent when nothing is, or the episode is closed. */
    public Optional<Deadline> next(Episode episode) {
        return episode.isOpen() ? of(episode).stream().filter(Deadline::isOwed).findFirst() : Optional.empty();
    }

    private Deadline counted(TimeLimit limit, LocalDate from, Optional<LocalDate> met) {
        return new Deadline(limit, from, settings.due(limit, from), met);
    }

    private Stream<Episode> together(Episode episode) {
        return episode.referral().map(r -> episodes.of(r).stream()).orElseGet(() -> Stream.of(episode));
    }

    private Optional<TeamMeeting> lastReviewed(EpisodeId episode) {
        List<TeamMeeting> held = heldWithFamily(episode).toList();
        return held.stream().filter(TeamMeeting::isReview).reduce((a, b) -> b).or(() -> held.stream().findFirst());
    }

    private Stream<TeamMeeting> heldWithFamily(EpisodeId episode) {
        return meetings.of(episode).stream().filter(TeamMeeting::held).filter(TeamMeeting::isWithFamily);
    }

    private Optional<LocalDate> chosen(EpisodeId episode) {
        return plans.of(episode).stream().filter(DeliveryPlan::isCurrent).findFirst().flatMap(DeliveryPlan::nextReview);
    }
}
