package org.teamaround.plan;

/** The five outcomes of Every Child Matters (domain.md list I). */
public enum EcmOutcome { HEALTHY, SAFE, ENJOY_AND_ACHIEVE, POSITIVE_CONTRIBUTION, ECONOMIC_WELLBEING }
