package org.teamaround.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which panel a referral goes to: the earliest whose paper deadline has not passed on the day that counts; on the deadline day it is in
 * time (domain.md part 3, walk-throughs A5, C2).
 */
public final class DeadlineRule {
    private DeadlineRule() {}

    public static boolean inTime(PanelMeeting meeting, Paper paper) {
        return !paper.countsOn(meeting.countsFrom()).isAfter(meeting.paperDeadline());
    }

    /** Absent when no planned meeting will do. */
    public static Optional<PanelMeeting> earliest(List<PanelMeeting> meetings, Paper paper) {
        return meetings.stream().filter(PanelMeeting::isPlanned).filter(m -> !m.begins().isBefore(paper.from()))
            .filter(m -> inTime(m, paper)).min(Comparator.comparing(PanelMeeting::begins));
    }
}
