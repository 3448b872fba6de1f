package org.teamaround.plan;

/** States of an action (domain.md 4.5). Overdue is computed. */
public enum ActionState { PROPOSED, AGREED, IN_PROGRESS, DONE, PARTLY_DONE, NOT_DONE, BLOCKED, CANCELLED }
