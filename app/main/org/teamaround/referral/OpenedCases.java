package org.teamaround.referral;

/** "Does an episode exist for this referral?" Answered by {@code plan}; until it is wired nothing is ever completed. */
@FunctionalInterface
public interface OpenedCases {
    boolean openedFor(ReferralId referral);
}
