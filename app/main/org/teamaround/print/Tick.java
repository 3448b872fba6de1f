package org.teamaround.print;

/** A choice printed with a tick box, for the macros {@code ticks} and {@code ticklist}. */
public record Tick(String label, boolean ticked) {}
