package org.teamaround.privacy;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one request for what is kept about somebody. */
public record AccessRequestId(UUID value) implements Id {}
