package org.teamaround.assessment;

import java.time.LocalDate;

/** An assessment made elsewhere: whose, their reference and date. */
public record External(String authority, String reference, LocalDate on) {}
