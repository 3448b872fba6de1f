package org.teamaround.consent;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one sharing decision. */
public record SharingDecisionId(UUID value) implements Id {}
