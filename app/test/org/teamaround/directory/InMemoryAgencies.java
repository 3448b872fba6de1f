package org.teamaround.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agencies kept in memory, for tests of use cases. */
public final class InMemoryAgencies implements Agencies {
    private final Map<AgencyId, Agency> entries = new LinkedHashMap<>();

    @Override public Optional<Agency> find(AgencyId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override public Optional<Agency> named(String name) {
        return all().stream().filter(e -> DirectoryRules.key(e.name()).equals(DirectoryRules.key(name))).findFirst();
    }

    @Override public List<Agency> all() {
        return entries.values().stream().sorted(Comparator.comparing(e -> DirectoryRules.key(e.name()))).toList();
    }

    @Override public void save(Agency entry) {
        entries.put(entry.id(), entry);
    }
}
