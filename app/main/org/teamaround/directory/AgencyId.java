package org.teamaround.directory;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of an agency. */
public record AgencyId(UUID value) implements Id {}
