package org.teamaround.person;

import java.time.LocalDate;

/** An unborn baby was born: the record is the same, its name and date of birth are known now. */
public record ChildBorn(PersonId child, LocalDate on) {}
