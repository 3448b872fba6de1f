package org.teamaround.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** One panel date as typed, outside any series. Chair and vice-chair are names and may be empty. */
public record SinglePanelDraft(String name, Optional<LocalDate> date, Optional<LocalTime> time, String place, int deadlineDays,
        CountsFrom countsFrom, String chair, String viceChair, List<MemberDraft> members) {
    public SinglePanelDraft {
        members = List.copyOf(members);
    }

    public static SinglePanelDraft of(String name, LocalDate date, LocalTime time) {
        return new SinglePanelDraft(name, Optional.of(date), Optional.of(time), "", PanelSeries.USUAL_DEADLINE_DAYS, CountsFrom.RECEIPT, "", "",
            List.of());
    }
}
