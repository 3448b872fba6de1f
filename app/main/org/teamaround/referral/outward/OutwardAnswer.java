package org.teamaround.referral.outward;

/** What the other agency said. */
public enum OutwardAnswer { ACCEPTED, WAITING_LIST, DECLINED, NO_ANSWER }
