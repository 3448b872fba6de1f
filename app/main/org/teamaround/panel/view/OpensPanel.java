package org.teamaround.panel.view;

import org.teamaround.panel.PanelMeetingId;

/** The way to the panel room from other pages. */
@FunctionalInterface
public interface OpensPanel {
    void open(PanelMeetingId meeting);
}
