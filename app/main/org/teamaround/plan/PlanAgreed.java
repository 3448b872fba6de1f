package org.teamaround.plan;

/** Fact: a version of a delivery plan was agreed, the first or one made by a review. */
public record PlanAgreed(PlanId plan) {}
