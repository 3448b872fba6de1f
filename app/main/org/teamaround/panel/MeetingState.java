package org.teamaround.panel;

/** States of a panel meeting and its minutes (domain.md 4.2). */
public enum MeetingState { PLANNED, HELD, MINUTES_AGREED, LOCKED, CANCELLED }
