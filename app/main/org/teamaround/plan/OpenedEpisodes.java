package org.teamaround.plan;

import org.teamaround.referral.OpenedCases;
import org.teamaround.referral.ReferralId;

/** Tells {@code referral} whether an episode came of a referral. */
public final class OpenedEpisodes implements OpenedCases {
    private final Episodes episodes;

    public OpenedEpisodes(Episodes episodes) {
        this.episodes = episodes;
    }

    @Override
    public boolean openedFor(ReferralId referral) {
        return !episodes.of(referral).isEmpty();
    }
}
