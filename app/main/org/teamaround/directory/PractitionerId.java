package org.teamaround.directory;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of a practitioner. */
public record PractitionerId(UUID value) implements Id {}
