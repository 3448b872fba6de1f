package org.teamaround.panel;

/** From when a referral counts for the paper deadline (domain.md part 3). */
public enum CountsFrom { RECEIPT, ACCEPTANCE }
