package org.teamaround.panel;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of a panel series. */
public record PanelSeriesId(UUID value) implements Id {}
