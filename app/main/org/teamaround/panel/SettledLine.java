package org.teamaround.panel;

import java.time.LocalDate;
import org.teamaround.referral.ReferralState;

/** A referral that was settled outside the panel: for information, by reference only (domain.md 2.j no. 9). */
public record SettledLine(String reference, ReferralState state, LocalDate on) {}
