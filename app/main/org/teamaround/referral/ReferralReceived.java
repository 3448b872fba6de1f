package org.teamaround.referral;

/** Fact: a referral was received. */
public record ReferralReceived(ReferralId referral) {}
