package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is said when the assessor signs.
 * @param answers         last answers, by code; may be empty
 * @param restNotExplored every mandatory field still open gets "not explored" or "not asked"
 * @param keptStreamlined why streamlined although a full one is suggested; empty keeps what was said at the start
 */
public record CompleteRequest(AssessmentId id, LocalDate on, Map<String, String> answers, boolean restNotExplored, String keptStreamlined) {}
