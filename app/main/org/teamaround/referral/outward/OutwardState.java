package org.teamaround.referral.outward;

/** Where a referral out stands. */
public enum OutwardState { WRITTEN, SENT, ANSWERED }
