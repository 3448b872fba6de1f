package org.teamaround.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;
import org.teamaround.setting.Settings;

/** Puts the meetings of a series into the calendar a year ahead; those moved or cancelled stay as they are. */
final class PlantMeetings {
    private static final int MONTHS_AHEAD = 12;
    /** What happened before the program was used may be entered later. */
    private static final int MONTHS_BACK = 12;
    private final Panels panels;
    private final Settings settings;
    private final Moment moment;

    PlantMeetings(Panels panels, Settings settings, Moment moment) {
        this.panels = panels;
        this.settings = settings;
        this.moment = moment;
    }

    void plant(PanelSeries series) {
        Set<LocalDate> taken = panels.meetings(series.id()).stream().map(m -> m.movedFrom().orElse(m.date())).collect(Collectors.toSet());
        dates(series).stream().filter(d -> !taken.contains(d)).forEach(d -> panels.save(fresh(series, d)));
    }

    /** Those still to come are as the series says now; the ones on days it no longer meets are cancelled, unless something is listed. */
    void follow(PanelSeries series) {
        List<LocalDate> dates = dates(series);
        for (PanelMeeting meeting : panels.meetings(series.id())) {
            if (!meeting.isPlanned() || meeting.date().isBefore(moment.today())) continue;
            LocalDate day = meeting.movedFrom().orElse(meeting.date());
            if (dates.contains(day)) panels.save(meeting.like(series, deadline(series, meeting.date())));
            else if (panels.items(meeting.id()).stream().noneMatch(PanelItem::isLive)) panels.save(meeting.in(MeetingState.CANCELLED));
        }
    }

    LocalDate deadline(PanelSeries series, LocalDate meeting) {
        return new PanelCalendar(settings.workingDays(meeting)).paperDeadline(meeting, series.deadlineDays());
    }

    private List<LocalDate> dates(PanelSeries series) {
        return PanelCalendar.dates(series.first(), series.everyDays(), moment.today().minusMonths(MONTHS_BACK),
            moment.today().plusMonths(MONTHS_AHEAD));
    }

    private PanelMeeting fresh(PanelSeries series, LocalDate date) {
        return new PanelMeeting(new PanelMeetingId(Ids.fresh(moment.now())), Optional.of(series.id()), series.name(), date, series.time(),
            series.place(), deadline(series, date), series.countsFrom(), series.chair(), series.viceChair(), series.members(),
            MeetingState.PLANNED, Optional.empty(), "", List.of(), "", "", "", List.of());
    }
}
