package org.teamaround.referral;

/** Fact: word went to the referrer. */
public record FeedbackSent(ReferralId referral, FeedbackStage stage) {}
