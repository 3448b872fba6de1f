package org.teamaround.panel.view;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.panel.PanelMeeting;

/**
 * One line of the calendar.
 * @param items    items on its agenda
 * @param proposed a better day when it falls on a bank holiday; absent otherwise
 */
record MeetingRow(PanelMeeting meeting, int items, Optional<LocalDate> proposed) {}
