package org.teamaround.assessment;

import java.time.LocalDate;

/**
 * Whether a CAF already existed, asked with consent before one is started (domain.md part 3).
 * @param detail whose it is and where; may be empty when none was found
 */
public record ExistingCheck(LocalDate on, Result result, String detail) {
    /** What the check found: none, one that is closed or out of date, one that is in force and that this one carries on. */
    public enum Result { NONE_FOUND, CLOSED_ONE, CARRIED_ON }
}
