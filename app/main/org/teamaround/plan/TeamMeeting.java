package org.teamaround.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.teamaround.referral.Level;

/**
 * A team meeting around a child or a family (domain.md 2.e).
 * @param childView     the child's view and how it was got; the reason when it could not be
 * @param circulatedOn  when minutes and plan went out; absent before
 * @param next          next meeting; absent when none is fixed
 */
public record TeamMeeting(TeamMeetingId id, List<EpisodeId> episodes, MeetingKind kind, LocalDate date, LocalTime start,
        Optional<LocalTime> end, String place, String chair, String noteTaker, String purpose, boolean held, List<Attendee> attendees,
        String shared, String strengths, String worries, String analysis, Optional<Level> level, String childView, String parentView,
        String disagreements, String decisions, boolean consentReviewed, Optional<LocalDate> next, Optional<LocalDate> circulatedOn) {
    public TeamMeeting {
        episodes = List.copyOf(episodes);
        attendees = List.copyOf(attendees);
    }
}
