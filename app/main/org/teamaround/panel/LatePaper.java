package org.teamaround.panel;

import java.time.LocalDate;

/** Chair's agreement to take a paper after the deadline; marked on the agenda with the chair's initials. */
public record LatePaper(String agreedBy, LocalDate on, String reason) {}
