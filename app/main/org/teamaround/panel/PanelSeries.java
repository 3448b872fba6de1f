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
 * @param ageFrom       youngest age in years it serves; a family goes by its youngest child
 * @param ageTo         oldest age in years it serves, that year included
 */
public record PanelSeries(PanelSeriesId id, String name, DayOfWeek weekday, LocalTime time, String place, int everyDays, LocalDate first,
        int deadlineDays, CountsFrom countsFrom, Optional<PractitionerId> chair, Optional<PractitionerId> viceChair,
        List<PanelMember> members, int maxDeferrals, int quorum, int ageFrom, int ageTo, boolean active) {
    /** Papers reach the panel five working days before it, unless the series says otherwise (domain.md part 3). */
    public static final int USUAL_DEADLINE_DAYS = 5;
    /** Twice put off, then the manager reviews it (domain.md part 3). */
    public static final int USUAL_MAX_DEFERRALS = 2;
    /** Nobody older is served: 24 with a learning difficulty (domain.md part 1 no. 1). */
    public static final int OLDEST = 24;

    public PanelSeries {
        members = List.copyOf(members);
    }

    public boolean serves(int years) {
        return ageFrom <= years && years <= ageTo;
    }
}
