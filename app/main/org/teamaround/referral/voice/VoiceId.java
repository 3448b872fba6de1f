package org.teamaround.referral.voice;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one entry of the register. */
public record VoiceId(UUID value) implements Id {}
