package org.teamaround.setting;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one user's view of a list. */
public record OwnViewId(UUID value) implements Id {}
