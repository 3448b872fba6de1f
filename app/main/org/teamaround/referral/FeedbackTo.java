package org.teamaround.referral;

/** Whom word is owed to. A sending authority has the receipt and no more (domain.md 5.3). */
public enum FeedbackTo { REFERRER, SENDING_AUTHORITY }
