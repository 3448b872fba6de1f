package org.teamaround.assessment.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as answers keep them: ISO, such as 2026-05-20. */
final class Dates {
    private Dates() {}

    static Optional<LocalDate> read(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
