package org.teamaround.plan;

/** Kinds of team meeting (domain.md 2.e). */
public enum MeetingKind { INITIAL, REVIEW, CLOSURE, TRANSFER, STEP_DOWN, PROFESSIONALS_ONLY }
