package org.teamaround.referral;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a referral ended without a screening decision: withdrawn, duplicate, redirected to safeguarding.
 * @param duplicateOf    the referral it was linked to; absent otherwise
 * @param call           the call to social care; absent unless redirected
 * @param countersigned  the team leader who countersigned a redirection, or a manager from outside as {@link
 *                       org.teamaround.kernel.Authorisation#kept}; empty until then
 */
public record Settlement(LocalDate on, String by, String why, Optional<ReferralId> duplicateOf, Optional<PhoneCall> call,
        String countersigned) {
    /** Nobody signed but who did it, so a manager from outside still may. */
    public boolean waitsForOutside() {
        return countersigned.isEmpty() || countersigned.equals(by);
    }

    Settlement signedBy(String leader) {
        return new Settlement(on, by, why, duplicateOf, call, leader);
    }
}
