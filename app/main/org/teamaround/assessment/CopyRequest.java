package org.teamaround.assessment;

import java.time.LocalDate;
import java.util.List;
import org.teamaround.directory.PractitionerId;

/**
 * A new version that starts with the answers of an earlier one.
 * @param kind FULL also for a streamlined one: its answers are carried into the full form
 */
public record CopyRequest(AssessmentId from, AssessmentKind kind, LocalDate startedOn, List<PractitionerId> assessors, String keptStreamlined) {}
