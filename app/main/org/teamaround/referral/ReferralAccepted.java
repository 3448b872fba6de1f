package org.teamaround.referral;

import java.time.LocalDate;

/** Fact: a referral was accepted, for the panel or ({@code direct}) by the team itself. */
public record ReferralAccepted(ReferralId referral, boolean direct, LocalDate on) {}
