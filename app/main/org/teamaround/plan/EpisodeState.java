package org.teamaround.plan;

/** States of an episode (domain.md 4.3). */
public enum EpisodeState { PENDING_ALLOCATION, ASSESSMENT, PLAN, STEP_UP_PENDING, TRANSFER_OUT_PENDING, CONSENT_HOLD, CLOSED }
