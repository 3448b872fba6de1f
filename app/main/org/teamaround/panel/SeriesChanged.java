package org.teamaround.panel;

/** Fact: a panel series was set up or changed. */
public record SeriesChanged(PanelSeriesId series) {}
