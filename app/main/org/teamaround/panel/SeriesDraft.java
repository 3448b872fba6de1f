package org.teamaround.panel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A panel series as typed.
 * @param id    absent for a new one
 * @param first first date; absent when nothing or no date was typed
 * @param chair a name; may be empty
 */
public record SeriesDraft(Optional<PanelSeriesId> id, String name, DayOfWeek weekday, Optional<LocalTime> time, String place, int everyDays,
        Optional<LocalDate> first, int deadlineDays, CountsFrom countsFrom, String chair, String viceChair, List<MemberDraft> members,
        int maxDeferrals, int ageFrom, int ageTo) {
    public SeriesDraft {
        members = List.copyOf(members);
    }

    /** A new series with the usual figures. */
    public static SeriesDraft of(String name, LocalTime time, LocalDate first, int everyDays) {
        return new SeriesDraft(Optional.empty(), name, first.getDayOfWeek(), Optional.of(time), "", everyDays, Optional.of(first),
            PanelSeries.USUAL_DEADLINE_DAYS, CountsFrom.RECEIPT, "", "", List.of(), PanelSeries.USUAL_MAX_DEFERRALS, 0, PanelSeries.OLDEST);
    }

    public SeriesDraft countingFrom(CountsFrom from) {
        return new SeriesDraft(id, name, weekday, time, place, everyDays, first, deadlineDays, from, chair, viceChair, members, maxDeferrals,
            ageFrom, ageTo);
    }

    public SeriesDraft at(String where) {
        return new SeriesDraft(id, name, weekday, time, where, everyDays, first, deadlineDays, countsFrom, chair, viceChair, members,
            maxDeferrals, ageFrom, ageTo);
    }

    public SeriesDraft ledBy(String chairName, String viceName, List<MemberDraft> who) {
        return new SeriesDraft(id, name, weekday, time, place, everyDays, first, deadlineDays, countsFrom, chairName, viceName, who,
            maxDeferrals, ageFrom, ageTo);
    }

    public SeriesDraft serving(int from, int to) {
        return new SeriesDraft(id, name, weekday, time, place, everyDays, first, deadlineDays, countsFrom, chair, viceChair, members,
            maxDeferrals, from, to);
    }

    public SeriesDraft of(PanelSeriesId existing) {
        return new SeriesDraft(Optional.of(existing), name, weekday, time, place, everyDays, first, deadlineDays, countsFrom, chair, viceChair,
            members, maxDeferrals, ageFrom, ageTo);
    }
}
