package org.teamaround.assessment;

import java.time.LocalDate;
import org.teamaround.person.PersonId;

/** Fact: an assessment was completed. */
public record AssessmentCompleted(AssessmentId assessment, PersonId child, LocalDate on) {}
