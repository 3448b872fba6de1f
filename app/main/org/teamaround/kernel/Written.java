package org.teamaround.kernel;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * News after every commit that changed anything: the ids of the rows that came, changed or went, by their table's name in small letters.
 * Told before any other news of the same commit, on the committing thread: whoever has more to do than to note it does that elsewhere.
 */
public record Written(Map<String, Set<UUID>> rows) {
    public Written {
        rows = Map.copyOf(rows);
    }

    /** Empty when nothing in that table changed. */
    public Set<UUID> in(String table) {
        return rows.getOrDefault(table, Set.of());
    }
}
