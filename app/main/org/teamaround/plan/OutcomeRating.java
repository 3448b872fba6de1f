package org.teamaround.plan;

/** How far an outcome came, at a review (domain.md 2.d). */
public enum OutcomeRating { ACHIEVED, PARTLY, NO_CHANGE, WORSE, NOT_YET_DUE }
