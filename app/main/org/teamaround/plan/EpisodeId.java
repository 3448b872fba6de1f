package org.teamaround.plan;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one child's episode. */
public record EpisodeId(UUID value) implements Id {}
