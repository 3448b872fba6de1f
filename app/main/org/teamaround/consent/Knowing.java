package org.teamaround.consent;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody may know of one child, and until when.
 * @param until last day of the agreement; absent where nothing ends
 * @param ended that day is past: the next share asks
 */
public record Knowing(May may, Optional<LocalDate> until, boolean ended) {
    static final Knowing NOTHING = new Knowing(May.NOTHING, Optional.empty(), false);
}
