package org.teamaround.assessment;

import java.time.LocalDate;
import org.teamaround.person.PersonId;

/** What is known of another authority's CAF: its kind, its version number, whose, their reference and date. */
public record ExternalRequest(PersonId child, AssessmentKind kind, int version, String authority, String reference, LocalDate on) {}
