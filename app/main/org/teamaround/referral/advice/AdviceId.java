package org.teamaround.referral.advice;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one piece of advice. */
public record AdviceId(UUID value) implements Id {}
