package org.teamaround.referral;

import java.time.ZonedDateTime;

/** That word went out: when, by which way, to whom (a name or desk; empty means the referrer). */
public record SentMark(ZonedDateTime at, Method how, String toWhom) {}
