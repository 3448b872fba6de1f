package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.consent.Standing;
import org.teamaround.referral.Level;
import org.teamaround.directory.Need;
import org.teamaround.referral.ReferralId;
import org.teamaround.referral.ReferralState;
import org.teamaround.referral.Waiting;

/**
 * One line of the waiting list.
 * @param daysWaiting since receipt, while it is open; 0 afterwards
 * @param waitsLong open, and received more than ten working days ago
 * @param waiting whose turn it is, and what is missing
 * @param need        the primary one; absent when none was ticked
 */
public record ReferralLine(ReferralId id, String reference, String who, String referrer, LocalDate received, int daysWaiting, boolean waitsLong,
        ReferralState state, Optional<Need> need, Optional<Level> level, Standing consent, Optional<DueGlance.Due> due, boolean open,
        Waiting waiting) {}
