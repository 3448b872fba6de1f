package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.Optional;
import org.teamaround.referral.ReferralId;

/** What falls due next for a referral; answered by the diary. Called off the window's thread. */
@FunctionalInterface
public interface DueGlance {
    /** @param what in users' words, such as "Acknowledge" */
    record Due(LocalDate on, String what) {}

    /** Absent when nothing is due. */
    Optional<Due> next(ReferralId referral);
}
