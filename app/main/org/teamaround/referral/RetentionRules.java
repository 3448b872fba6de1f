package org.teamaround.referral;

import java.time.LocalDate;
import java.util.Optional;

/** How long a referral that led to no case is kept (domain.md 5.5): 12 months from the day it was settled. */
public final class RetentionRules {
    private static final int MONTHS = 12;

    private RetentionRules() {}

    /** Last day it is kept; absent while it is open, and for one that was taken, which is kept with its case. */
    public static Optional<LocalDate> until(Referral referral) {
        return referral.settledOn().map(on -> on.plusMonths(MONTHS));
    }
}
