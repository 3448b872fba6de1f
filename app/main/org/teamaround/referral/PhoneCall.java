package org.teamaround.referral;

import java.time.ZonedDateTime;

/** A telephone call about a child's safety: when, with whom, what was said. */
public record PhoneCall(ZonedDateTime at, String toWhom, String said) {}
