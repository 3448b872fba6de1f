package org.teamaround.directory;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of a team. */
public record TeamId(UUID value) implements Id {}
