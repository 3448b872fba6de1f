package org.teamaround.plan;

/** How somebody took part (domain.md 2.e). */
public enum Attendance { INVITED, ATTENDED, APOLOGIES, REPORT_SENT, DID_NOT_ATTEND, NOT_INVITED }
