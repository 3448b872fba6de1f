package org.teamaround.panel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;

/**
 * One meeting of a panel. One panel date needs no series.
 * @param series    absent for a single date
 * @param chair     who chairs this one; a series hands its own on; absent when nobody was named
 * @param movedFrom the date the series would have had; absent when not moved
 * @param why       reason for moving or cancelling; empty otherwise
 * @param attended  those present; empty until minuted
 */
public record PanelMeeting(PanelMeetingId id, Optional<PanelSeriesId> series, String name, LocalDate date, LocalTime time, String place,
        LocalDate paperDeadline, CountsFrom countsFrom, Optional<PractitionerId> chair, Optional<PractitionerId> viceChair,
        List<PanelMember> members, MeetingState state, Optional<LocalDate> movedFrom, String why, List<String> apologies,
        String conflicts, String mattersArising, String minuteTaker, List<PractitionerId> attended) {
    public PanelMeeting {
        members = List.copyOf(members);
        apologies = List.copyOf(apologies);
        attended = List.copyOf(attended);
    }

    /** Still to come or going on: items may be listed and moved. */
    public boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    public LocalDateTime begins() {
        return date.atTime(time);
    }

    /** On the same day, with what the series says now. */
    public PanelMeeting like(PanelSeries says, LocalDate deadline) {
        return new PanelMeeting(id, series, says.name(), date, says.time(), says.place(), deadline, says.countsFrom(), says.chair(),
                says.viceChair(), says.members(), state, movedFrom, why, apologies, conflicts, mattersArising, minuteTaker, attended);
    }

    public PanelMeeting in(MeetingState next) {
        return new PanelMeeting(id, series, name, date, time, place, paperDeadline, countsFrom, chair, viceChair, members, next, movedFrom,
                why, apologies, conflicts, mattersArising, minuteTaker, attended);
    }

    public PanelMeeting because(String reason) {
        return new PanelMeeting(id, series, name, date, time, place, paperDeadline, countsFrom, chair, viceChair, members, state, movedFrom,
                reason, apologies, conflicts, mattersArising, minuteTaker, attended);
    }

    /** On another day; remembers the first date it had. */
    public PanelMeeting movedTo(LocalDate day, LocalTime at, LocalDate deadline) {
        Optional<LocalDate> from = day.equals(date) ? movedFrom : Optional.of(movedFrom.orElse(date));
        return new PanelMeeting(id, series, name, day, at, place, deadline, countsFrom, chair, viceChair, members, state, from, why,
                apologies, conflicts, mattersArising, minuteTaker, attended);
    }

    public PanelMeeting minuted(MeetingNotes notes) {
        return new PanelMeeting(id, series, name, date, time, place, paperDeadline, countsFrom, chair, viceChair, members, state, movedFrom,
                why, notes.apologies(), notes.conflicts(), notes.mattersArising(), notes.minuteTaker(), notes.attended());
    }
}
