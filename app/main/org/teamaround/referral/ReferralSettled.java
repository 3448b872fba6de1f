package org.teamaround.referral;

import java.time.LocalDate;

/** Fact: a referral came to an end without being taken: not accepted, withdrawn, duplicate, redirected. */
public record ReferralSettled(ReferralId referral, ReferralState state, LocalDate on) {}
