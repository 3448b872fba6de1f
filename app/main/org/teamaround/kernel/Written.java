package org.teamaround.kernel;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * News after every commit that changed anything. Told before any other news of the same commit, on the committing thread: whoever has more
 * to do than to note it does that elsewhere.
 *
 * @param rows  ids of the rows that came, changed or went, by their table's name in small letters
 * @param about every id that stands in those rows, before or after, and in the rows that were saved with them: whose lines they are
 */
public record Written(Map<String, Set<UUID>> rows, Set<UUID> about) {
    public Written {
        rows = Map.copyOf(rows);
        about = Set.copyOf(about);
    }

    /** Of rows that name no others. */
    public Written(Map<String, Set<UUID>> rows) {
        this(rows, rows.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /** Empty when nothing in that table changed. */
    public Set<UUID> in(String table) {
        return rows.getOrDefault(table, Set.of());
    }
}
