package org.teamaround.referral.outward;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one referral out. */
public record OutwardId(UUID value) implements Id {}
