package org.teamaround.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When somebody last made sure that an entry is true.
 * @param on    absent when never
 * @param by    their name; empty when never, or not known
 * @param again when to look again; absent when nobody said, then the usual time after the last check
 */
public record Checked(Optional<LocalDate> on, String by, Optional<LocalDate> again) {
    public static final Checked NEVER = new Checked(Optional.empty(), "", Optional.empty());
}
