package org.teamaround.referral.voice;

/** What a family says, or who speaks for it. Only a complaint has to be acknowledged, answered and followed to its end. */
public enum VoiceKind { COMPLAINT, COMPLIMENT, FEEDBACK_SLIP, ADVOCATE }
