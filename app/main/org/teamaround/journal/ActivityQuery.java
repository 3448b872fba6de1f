package org.teamaround.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which lines of the journal are wanted, newest first.
 *
 * @param records only what was done to one of these; empty for everything
 * @param from    at or after
 * @param until   before
 */
public record ActivityQuery(Optional<ActivityKind> kind, Optional<UUID> author, Optional<Set<UUID>> records, Optional<Instant> from,
                            Optional<Instant> until, int skip, int most) {
    public static ActivityQuery newest(int most) {
        return new ActivityQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, most);
    }
}
