package org.teamaround.plan;

import java.util.UUID;

/** Fact: an action moved or its progress was told. */
public record ActionUpdated(PlanId plan, UUID action) {}
