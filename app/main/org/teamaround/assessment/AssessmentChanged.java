package org.teamaround.assessment;

import org.teamaround.person.PersonId;

/** Fact: something about an assessment changed other than its start and completion; lists refresh. */
public record AssessmentChanged(AssessmentId assessment, PersonId child, AssessmentState state) {}
