package org.teamaround.assessment;

import java.util.UUID;
import org.teamaround.kernel.Id;

/** The identity of one version of one child's assessment. */
public record AssessmentId(UUID value) implements Id {}
