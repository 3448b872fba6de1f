package org.teamaround.panel;

import java.util.List;
import java.util.Optional;
import org.teamaround.referral.Referral;

/** Chooses the panel and the meeting a referral is proposed for: by the youngest child's age, then by the paper deadline. */
final class PanelChoice {
    private final Panels panels;
    private final PapersIn papers;
    private final YoungestChild youngest;
    private final PlantMeetings planting;

    PanelChoice(Panels panels, PapersIn papers, YoungestChild youngest, PlantMeetings planting) {
        this.panels = panels;
        this.papers = papers;
        this.youngest = youngest;
        this.planting = planting;
    }

    /** Absent when no panel is planned that it would be in time for. */
    Optional<PanelMeeting> meetingFor(Referral referral) {
        panels.series().stream().filter(PanelSeries::active).forEach(planting::plant);
        Paper paper = papers.of(referral);
        Optional<Integer> years = youngest.years(referral, paper.accepted());
        List<PanelMeeting> serving = panels.meetings().stream().filter(m -> serves(m, years)).toList();
        return DeadlineRule.earliest(serving, paper).or(() -> DeadlineRule.earliest(panels.meetings(), paper));
    }

    /** The next planned meeting of the same panel after this one; of any panel for a single date. */
    Optional<PanelMeeting> after(PanelMeeting meeting) {
        meeting.series().flatMap(panels::series).ifPresent(planting::plant);
        List<PanelMeeting> later = panels.meetings().stream().filter(PanelMeeting::isPlanned).filter(m -> m.begins().isAfter(meeting.begins()))
            .toList();
        return later.stream().filter(m -> m.series().equals(meeting.series())).findFirst().or(() -> later.stream().findFirst());
    }

    private boolean serves(PanelMeeting meeting, Optional<Integer> years) {
        return years.isEmpty() || meeting.series().flatMap(panels::series).map(s -> s.active() && s.serves(years.get())).orElse(true);
    }
}
