package org.teamaround.referral.voice;

/** What became of a complaint. */
public enum VoiceResult { UPHELD, PARTLY_UPHELD, NOT_UPHELD, TAKEN_BACK }
