package org.teamaround.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;

/**
 * One meeting of a panel. One panel date needs no series.
 * @param series    absent for a single date
 * @param movedFrom the date the series would have had; absent when not moved
 */
public record PanelMeeting(PanelMeetingId id, Optional<PanelSeriesId> series, String name, LocalDate date, LocalTime time, String place,
        LocalDate paperDeadline, CountsFrom countsFrom, MeetingState state, Optional<LocalDate> movedFrom, List<String> apologies,
        String conflicts, String mattersArising, String minuteTaker, List<PractitionerId> attended) {
    public PanelMeeting {
        apologies = List.copyOf(apologies);
        attended = List.copyOf(attended);
    }
}
