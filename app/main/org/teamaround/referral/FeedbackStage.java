package org.teamaround.referral;

/** The kinds of word owed to a referrer (domain.md 2.i). */
public enum FeedbackStage { ACKNOWLEDGEMENT, SCREENING, PANEL, PROGRESS, CLOSING }
