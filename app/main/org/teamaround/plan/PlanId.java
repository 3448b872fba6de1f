package org.teamaround.plan;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one version of a delivery plan. */
public record PlanId(UUID value) implements Id {}
