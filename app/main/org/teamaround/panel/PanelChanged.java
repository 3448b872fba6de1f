package org.teamaround.panel;

/** Fact: something about a panel meeting or its agenda changed; lists that show it look again. */
public record PanelChanged(PanelMeetingId meeting) {}
