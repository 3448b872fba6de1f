package org.teamaround.referral.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.teamaround.referral.ReferralId;

/** What falls due next for a referral; answered by the diary. Called off the window's thread. */
@FunctionalInterface
public interface DueGlance {
    /** @param what in users' words, such as "Acknowledge" */
    record Due(LocalDate on, String what) {}

    /** The next of every referral that anything is due for. */
    Map<ReferralId, Due> next();

    /** Absent when nothing is due. */
    default Optional<Due> next(ReferralId referral) {
        return Optional.ofNullable(next().get(referral));
    }
}
