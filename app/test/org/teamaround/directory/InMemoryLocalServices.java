package org.teamaround.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Local services kept in memory, for tests of use cases. */
public final class InMemoryLocalServices implements LocalServices {
    private final Map<LocalServiceId, LocalService> entries = new LinkedHashMap<>();

    @Override public Optional<LocalService> find(LocalServiceId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override public Optional<LocalService> named(String name) {
        return all().stream().filter(e -> DirectoryRules.key(e.name()).equals(DirectoryRules.key(name))).findFirst();
    }

    @Override public List<LocalService> all() {
        return entries.values().stream().sorted(Comparator.comparing(e -> DirectoryRules.key(e.name()))).toList();
    }

    @Override public void save(LocalService entry) {
        entries.put(entry.id(), entry);
    }
}
