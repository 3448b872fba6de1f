package org.teamaround.consent;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one consent record. */
public record ConsentId(UUID value) implements Id {}
