package org.teamaround.person;

import java.time.LocalDate;
import org.teamaround.kernel.Stated;

/** What is known of a birth: exactly one of four kinds (domain.md 2.0). Never a false 01/01. */
public sealed interface Birth {
    record Exact(LocalDate date) implements Birth {}

    /** Unborn: expected date of delivery. */
    record Expected(LocalDate date) implements Birth {}

    /** Year, and month where known: a month of 0 means only the year is. */
    record Estimated(int year, int month) implements Birth {}

    /** Nothing, and why. */
    record NotKnown(Stated.Why why) implements Birth {
        public NotKnown() {
            this(Stated.Why.NOT_KNOWN);
        }
    }
}
