package org.teamaround.referral;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one referral. */
public record ReferralId(UUID value) implements Id {}
