package org.teamaround.setting;

/** What only larger teams need; off until switched on in Settings. */
public enum Feature { QUORUM, COPY_NUMBERS, MEMBER_CUTS, CAPACITY, COST, AUDIT_VIEWER, COUNTERSIGNED_SCREENING, TEAMS }
