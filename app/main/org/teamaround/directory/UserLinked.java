package org.teamaround.directory;

import java.util.Optional;
import java.util.UUID;

/** A practitioner is another user of this vault than before, or none. */
public record UserLinked(PractitionerId practitioner, Optional<UUID> before, Optional<UUID> now) {}
