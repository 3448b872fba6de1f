package org.teamaround.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Areas kept in memory, for tests of use cases. */
public final class InMemoryAreas implements Areas {
    private final Map<AreaId, Area> entries = new LinkedHashMap<>();

    @Override public Optional<Area> find(AreaId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override public Optional<Area> named(String name) {
        return all().stream().filter(e -> DirectoryRules.key(e.name()).equals(DirectoryRules.key(name))).findFirst();
    }

    @Override public List<Area> all() {
        return entries.values().stream().sorted(Comparator.comparing(e -> DirectoryRules.key(e.name()))).toList();
    }

    @Override public void save(Area entry) {
        entries.put(entry.id(), entry);
    }
}
