package org.teamaround.assessment;

/** Why a full CAF is suggested rather than a streamlined one (domain.md 2.c). */
public enum FullReason { THREE_AGENCIES, LEVEL_THREE, UNBORN, STEP_DOWN, TRANSFER }
