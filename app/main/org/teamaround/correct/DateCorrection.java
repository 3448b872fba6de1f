package org.teamaround.correct;

import java.time.LocalDate;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** Which date of a child's record is wrong, and the right one. */
public record DateCorrection(PersonId child, DateKind kind, UUID record, LocalDate day) {}
