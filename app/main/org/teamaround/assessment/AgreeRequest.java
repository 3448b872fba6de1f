package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.Map;

/**
 * The family had its say: comments or why none, consent gone over again.
 * @param answers of the sections Comments and Consent, by code, such as child-comment, parent-comment.without, consent-revisited; those
 *                already kept need not be repeated
 */
public record AgreeRequest(AssessmentId id, LocalDate on, Map<String, String> answers) {}
