package org.teamaround.person;

import java.time.LocalDate;
import org.teamaround.kernel.Stated;

/**
 * What is told of a birth.
 *
 * @param given     the child's given name; empty while it has none
 * @param ethnicity "not yet asked" keeps what the record says
 */
public record BirthNotice(String given, String family, LocalDate on, Stated<Gender> gender, Stated<Ethnicity> ethnicity) {}
