package org.teamaround.assessment;

import java.time.LocalDate;
import org.teamaround.person.PersonId;

/** Fact: an assessment was started. */
public record AssessmentStarted(AssessmentId assessment, PersonId child, LocalDate on) {}
