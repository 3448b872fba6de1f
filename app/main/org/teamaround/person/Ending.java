package org.teamaround.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody died, or that a pregnancy ended. From then on there are no birthdays, no reminders and no letters.
 * @param on   the day; absent where not known
 * @param note what those who speak with the family should know; may be empty
 */
public record Ending(EndingKind kind, Optional<LocalDate> on, String note) {
    /** Nothing more will come of it: only "not heard" may still turn out a birth. */
    public boolean isFinal() {
        return kind != EndingKind.NOT_HEARD;
    }
}
