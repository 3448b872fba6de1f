package org.teamaround.print;

/** A label and what stands beside it, for the macros {@code facts} and {@code widefacts}; an empty value prints as "Nothing recorded". */
public record Fact(String label, String value) {}
