package org.teamaround.panel;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one panel meeting. */
public record PanelMeetingId(UUID value) implements Id {}
