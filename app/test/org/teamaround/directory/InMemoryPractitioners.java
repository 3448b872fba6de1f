package org.teamaround.directory;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Practitioners kept in memory, for tests of use cases. */
public final class InMemoryPractitioners implements Practitioners {
    private final Map<PractitionerId, Practitioner> entries = new LinkedHashMap<>();

    @Override public Optional<Practitioner> find(PractitionerId id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override public Optional<Practitioner> named(String name) {
        return all().stream().filter(e -> DirectoryRules.key(e.name()).equals(DirectoryRules.key(name))).findFirst();
    }

    @Override public List<Practitioner> all() {
        return entries.values().stream().sorted(Comparator.comparing(e -> DirectoryRules.key(e.name()))).toList();
    }

    @Override public void save(Practitioner entry) {
        entries.put(entry.id(), entry);
    }
}
