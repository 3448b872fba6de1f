package org.teamaround.panel;

import org.teamaround.referral.ReferralId;

/** Fact: the panel decided an item. */
public record PanelDecided(PanelItemId item, ReferralId referral, Decision decision) {}
