package org.teamaround.correct;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teamaround.kernel.Phrase;

/**
 * What a correction will change, worked out by doing it and leaving it undone.
 *
 * @param shifts     dates that follow: due days and days copied from the corrected one
 * @param outOfOrder dates of the same record that would stand the wrong way round: worth a second look, no hindrance
 * @param papers     documents already made, which stay as they are and are marked superseded
 */
public record Forecast(EnteredDate date, LocalDate day, List<Shift> shifts, List<EnteredDate> outOfOrder, int papers) {
    /** @param before absent where it was not due; after absent where it is due no more */
    public record Shift(Phrase what, Optional<LocalDate> before, Optional<LocalDate> after) {}
}
