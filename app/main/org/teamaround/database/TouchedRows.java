package org.teamaround.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.Table;

/**
 * What one transaction laid its hand on: by table, the rows' own ids and every id that stands in them, before and after. So whoever keeps
 * a family knows that one of its lines changed, though the line's own id says nothing.
 */
final class TouchedRows {
    private final Map<Table<?>, Set<UUID>> ids = new HashMap<>();

    void row(Record row, Table<?> table) {
        Set<UUID> known = ids.computeIfAbsent(table, t -> new HashSet<>());
        for (int i = 0; i < row.size(); i++) if (row.get(i) instanceof UUID id) known.add(id);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    boolean any(Collection<Table<?>> tables) {
        return tables.stream().anyMatch(ids::containsKey);
    }

    Set<UUID> all() {
        return in(ids.keySet());
    }

    Set<UUID> in(Collection<Table<?>> tables) {
        Set<UUID> found = new HashSet<>();
        tables.forEach(table -> found.addAll(ids.getOrDefault(table, Set.of())));
        return found;
    }
}
