package org.teamaround.panel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.teamaround.directory.PractitionerId;

/**
 * A panel that meets again and again (domain.md 2.j).
 * @param everyDays     14 for every other week
 * @param deadlineDays  papers by so many working days before the meeting
 * @param members       usual members; their agencies are the panel's leaflet
 * @param maxDeferrals  after so many a manager's review is due
 * @param quorum        0 when none is asked for
 */
public record PanelSeries(PanelSeriesId id, String name, DayOfWeek weekday, LocalTime time, String place, int everyDays, LocalDate first,
        int deadlineDays, CountsFrom countsFrom, Optional<PractitionerId> chair, Optional<PractitionerId> viceChair,
        List<PanelMember> members, int maxDeferrals, int quorum, boolean active) {
    public PanelSeries {
        members = List.copyOf(members);
    }
}
