package org.teamaround.panel.form;

import java.time.LocalTime;
import java.util.List;
import org.teamaround.panel.AgendaLine;

/** When each item is due to be heard: the meeting's start, its opening, then the minutes of the items before. */
final class TimePlan {
    /** Welcome, apologies, matters arising. */
    private static final int OPENING_MINUTES = 10;
    private final LocalTime start;
    private final List<AgendaLine> lines;

    TimePlan(LocalTime start, List<AgendaLine> lines) {
        this.start = start;
        this.lines = lines;
    }

    LocalTime of(AgendaLine line) {
        int before = lines.stream().filter(l -> l.no() < line.no()).mapToInt(l -> l.item().minutes()).sum();
        return start.plusMinutes(OPENING_MINUTES + before);
    }

    LocalTime end() {
        return start.plusMinutes(OPENING_MINUTES + lines.stream().mapToInt(l -> l.item().minutes()).sum());
    }
}
