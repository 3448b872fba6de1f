package org.teamaround.plan;

/** States of a delivery plan version (domain.md 4.5). */
public enum PlanState { DRAFT, AGREED, REVISED, CLOSED }
