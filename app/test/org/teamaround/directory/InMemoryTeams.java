package org.teamaround.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Teams kept in memory, for tests of use cases. */
public final class InMemoryTeams implements Teams {
    private final Map<TeamId, Team> entries = new LinkedHashMap<>();

    @Override public Optional<Team> find(TeamId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override public Optional<Team> named(String name) {
        return all().stream().filter(e -> DirectoryRules.key(e.name()).equals(DirectoryRules.key(name))).findFirst();
    }

    @Override public List<Team> all() {
        return entries.values().stream().sorted(Comparator.comparing(e -> DirectoryRules.key(e.name()))).toList();
    }

    @Override public void save(Team entry) {
        entries.put(entry.id(), entry);
    }
}
