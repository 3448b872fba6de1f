package org.teamaround.referral;

import java.util.EnumSet;
import java.util.Set;
import org.teamaround.consent.Standing;

/**
 * Whose turn it is with a referral, and what is missing: derived from its state, never stored.
 * @param missing what has to be got before it can go on
 */
public record Waiting(Whose whose, Set<Missing> missing) {
    /** Who has to do what comes next. NOBODY: it is settled. SERVICE: allocated or accepted direct, and the service has not begun. */
    public enum Whose { COORDINATOR, REFERRER, FAMILY, PANEL, SERVICE, NOBODY }

    /** What can be missing. */
    public enum Missing { CONSENT, ANSWER, LEVEL, NEED }

    /** @param consent of all its children together @param notStarted the service was found and has not begun */
    public static Waiting of(Referral referral, Standing consent, boolean notStarted) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (notStarted) return new Waiting(Whose.SERVICE, missing);
        if (!ReferralMoves.OPEN.contains(referral.state())) return new Waiting(Whose.NOBODY, missing);
        if (!consent.isGiven()) missing.add(Missing.CONSENT);
        if (referral.state() == ReferralState.AWAITING_INFORMATION) missing.add(Missing.ANSWER);
        if (referral.level().isEmpty()) missing.add(Missing.LEVEL);
        if (referral.needs().isEmpty()) missing.add(Missing.NEED);
        return new Waiting(whose(referral.state(), consent), missing);
    }

    private static Whose whose(ReferralState state, Standing consent) {
        return switch (state) {
            case AWAITING_INFORMATION -> Whose.REFERRER;
            case ACCEPTED_FOR_PANEL, LISTED, DEFERRED -> Whose.PANEL;
            case ACCEPTED_DIRECT, ALLOCATED -> Whose.SERVICE;
            case RECEIVED -> consent == Standing.REQUESTED ? Whose.FAMILY : Whose.COORDINATOR;
            default -> Whose.COORDINATOR;
        };
    }
}
