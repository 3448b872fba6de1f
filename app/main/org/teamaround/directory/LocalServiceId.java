package org.teamaround.directory;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of a local service. */
public record LocalServiceId(UUID value) implements Id {}
