package org.teamaround.correct;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Announcements;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Phrase;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;
import org.teamaround.person.PersonId;
import org.teamaround.plan.DeliveryPlan;
import org.teamaround.plan.Episode;
import org.teamaround.plan.Episodes;
import org.teamaround.plan.PlanId;
import org.teamaround.plan.Plans;
import org.teamaround.plan.TeamMeeting;
import org.teamaround.plan.TeamMeetingChanged;
import org.teamaround.plan.TeamMeetingId;
import org.teamaround.plan.TeamMeetings;

/** The days of team meetings and plans. A plan agreed at a meeting was agreed on its day, and follows. */
final class MeetingDates implements DatesOf {
    private final Episodes episodes;
    private final TeamMeetings meetings;
    private final Plans plans;
    private final Announcements announcements;

    MeetingDates(Episodes episodes, TeamMeetings meetings, Plans plans, Announcements announcements) {
        this.episodes = episodes;
        this.meetings = meetings;
        this.plans = plans;
        this.announcements = announcements;
    }

    @Override public Set<DateKind> kinds() {
        return Set.of(DateKind.MET, DateKind.MINUTES_SENT, DateKind.PLAN_AGREED, DateKind.NEXT_REVIEW);
    }

    @Override public Stream<EnteredDate> of(PersonId child) {
        return episodes.of(child).stream().map(Episode::id).flatMap(id -> Stream.concat(meetings.of(id).stream().flatMap(MeetingDates::dates),
            plans.of(id).stream().flatMap(MeetingDates::dates))).distinct();
    }

    private static Stream<EnteredDate> dates(TeamMeeting meeting) {
        Phrase of = Phrase.of("correct.of.meeting", Word.of("plan.kind", meeting.kind()));
        return Stream.concat(Stream.of(new EnteredDate(DateKind.MET, meeting.id().value(), meeting.date(), of)),
            meeting.circulatedOn().stream().map(on -> new EnteredDate(DateKind.MINUTES_SENT, meeting.id().value(), on, of)));
    }

    private static Stream<EnteredDate> dates(DeliveryPlan plan) {
        Phrase of = Phrase.of("correct.of.plan", plan.version());
        return Stream.concat(plan.agreedOn().stream().map(on -> new EnteredDate(DateKind.PLAN_AGREED, plan.id().value(), on, of)),
            plan.nextReview().stream().map(on -> new EnteredDate(DateKind.NEXT_REVIEW, plan.id().value(), on, of)));
    }

    @Override public Outcome<?> put(EnteredDate date, LocalDate day, Actor actor) {
        boolean ofPlan = date.kind() == DateKind.PLAN_AGREED || date.kind() == DateKind.NEXT_REVIEW;
        return ofPlan ? plan(date, day) : meetings.find(new TeamMeetingId(date.record())).<Outcome<?>>map(found -> meeting(found, date, day))
            .orElseGet(() -> Outcome.refused(Problem.of("correct.problem.gone")));
    }

    private Outcome<?> meeting(TeamMeeting meeting, EnteredDate date, LocalDate day) {
        if (date.kind() == DateKind.MET && meeting.held() && day.isAfter(meeting.circulatedOn().orElse(LocalDate.MAX)))
            return Outcome.refused(Problem.at("day", "correct.problem.after-minutes"));
        meetings.save(date.kind() == DateKind.MET ? meeting.on(day) : meeting.circulatedOn(day));
        if (date.kind() == DateKind.MET) meeting.episodes().stream().flatMap(id -> plans.of(id).stream()).distinct()
            .filter(plan -> plan.agreedAt().equals(Optional.of(meeting.id())) && plan.agreedOn().equals(Optional.of(date.day())))
            .forEach(plan -> plans.save(plan.dated(Optional.of(day), plan.nextReview())));
        return announcements.announce(new TeamMeetingChanged(meeting.id()));
    }

    private Outcome<?> plan(EnteredDate date, LocalDate day) {
        Optional<DeliveryPlan> found = plans.find(new PlanId(date.record()));
        found.ifPresent(plan -> plans.save(date.kind() == DateKind.PLAN_AGREED ? plan.dated(Optional.of(day), plan.nextReview())
            : plan.dated(plan.agreedOn(), Optional.of(day))));
        return found.isPresent() ? Outcome.done(day) : Outcome.refused(Problem.of("correct.problem.gone"));
    }
}
