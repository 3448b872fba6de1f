package org.teamaround.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A team meeting around a child or a family (domain.md 2.e).
 * @param end          absent while not known
 * @param agenda       points to talk about, in order; empty for the usual ones
 * @param held         false while only called
 * @param next         next meeting; absent when none is fixed
 * @param circulatedOn when minutes and plan went out; absent before
 * @param circulatedTo to whom they went, as text
 */
public record TeamMeeting(TeamMeetingId id, List<EpisodeId> episodes, MeetingKind kind, LocalDate date, LocalTime start,
        Optional<LocalTime> end, String place, String chair, String noteTaker, String purpose, List<String> agenda, boolean held,
        List<Attendee> attendees, MeetingNotes notes, Optional<LocalDate> next, Optional<LocalDate> circulatedOn,
        List<String> circulatedTo) {
    public TeamMeeting {
        episodes = List.copyOf(episodes);
        agenda = List.copyOf(agenda);
        attendees = List.copyOf(attendees);
        circulatedTo = List.copyOf(circulatedTo);
    }

    public TeamMeeting withAttendees(List<Attendee> changed) {
        return new TeamMeeting(id, episodes, kind, date, start, end, place, chair, noteTaker, purpose, agenda, held, changed, notes, next,
            circulatedOn, circulatedTo);
    }

    public TeamMeeting circulated(LocalDate on, List<String> to) {
        return new TeamMeeting(id, episodes, kind, date, start, end, place, chair, noteTaker, purpose, agenda, held, attendees, notes, next,
            Optional.of(on), to);
    }

    /** A meeting of the family's own team: one of professionals only neither starts a plan nor reviews it. */
    public boolean isWithFamily() {
        return kind != MeetingKind.PROFESSIONALS_ONLY;
    }

    public boolean isReview() {
        return kind == MeetingKind.REVIEW || kind == MeetingKind.CLOSURE;
    }

    public boolean concerns(EpisodeId episode) {
        return episodes.contains(episode);
    }

    /** The same on another day: a correction. */
    public TeamMeeting on(LocalDate day) {
        return new TeamMeeting(id, episodes, kind, day, start, end, place, chair, noteTaker, purpose, agenda, held, attendees, notes, next,
            circulatedOn, circulatedTo);
    }

    /** The same, its minutes sent out on another day. */
    public TeamMeeting circulatedOn(LocalDate day) {
        return circulated(day, circulatedTo);
    }

    /** The same around other cases. */
    public TeamMeeting around(List<EpisodeId> others) {
        return new TeamMeeting(id, others, kind, date, start, end, place, chair, noteTaker, purpose, agenda, held, attendees, notes, next,
            circulatedOn, circulatedTo);
    }
}
