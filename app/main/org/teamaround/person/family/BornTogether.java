package org.teamaround.person.family;

import java.time.LocalDate;
import java.util.UUID;
import org.teamaround.person.PersonId;

/**
 * One unborn record became several children: this child's history before the birth lies with the first.
 * @param first the child that kept the record
 */
public record BornTogether(UUID id, PersonId child, PersonId first, LocalDate on) {}
