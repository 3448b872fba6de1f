package org.teamaround.plan;

import java.time.LocalDate;

/** How an episode was closed (domain.md 2.k). */
public record Closure(LocalDate on, ClosureReason reason, String note, String signedOffBy) {}
