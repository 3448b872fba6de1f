package org.teamaround.referral.view;

import org.teamaround.referral.ReferralId;

/** The way to a referral's page. */
@FunctionalInterface
public interface OpensReferral {
    void open(ReferralId referral);
}
