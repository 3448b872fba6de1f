package org.teamaround.journal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which entries are wanted, newest first.
 *
 * @param kinds empty for all
 * @param from  at or after
 * @param until before
 * @param skip  so many of the newest are left out
 * @param most  so many at most
 */
public record AccessQuery(Set<AccessKind> kinds, Optional<UUID> author, Optional<UUID> subject, Optional<Instant> from,
                          Optional<Instant> until, int skip, int most) {
    public AccessQuery {
        kinds = Set.copyOf(kinds);
    }

    public static AccessQuery newest(int most) {
        return new AccessQuery(Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, most);
    }

    public static AccessQuery of(AccessKind first, AccessKind... more) {
        return new AccessQuery(EnumSet.of(first, more), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, Integer.MAX_VALUE);
    }
}
