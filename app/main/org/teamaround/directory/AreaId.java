package org.teamaround.directory;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of an area. */
public record AreaId(UUID value) implements Id {}
