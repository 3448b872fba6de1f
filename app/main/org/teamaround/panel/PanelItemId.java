package org.teamaround.panel;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one item on one agenda. */
public record PanelItemId(UUID value) implements Id {}
