package org.teamaround.correct;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.kernel.Phrase;

/**
 * Something on a child's record that could belong to another.
 *
 * @param on absent for a tie of the family
 */
public record Movable(MovedKind kind, UUID record, Optional<LocalDate> on, Phrase words) {}
