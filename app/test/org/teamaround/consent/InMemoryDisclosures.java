package org.teamaround.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/** The disclosure log kept in memory, for tests of use cases. */
public final class InMemoryDisclosures implements Disclosures {
    private final Map<UUID, DisclosureEntry> kept = new LinkedHashMap<>();

    @Override public Optional<DisclosureEntry> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override public List<DisclosureEntry> about(PersonId child) {
        return kept.values().stream().filter(e -> e.children().contains(child)).toList().reversed();
    }

    @Override public List<DisclosureEntry> toAgency(AgencyId agency) {
        return kept.values().stream().filter(e -> e.told().agency().filter(agency::equals).isPresent()).toList().reversed();
    }

    @Override public void save(DisclosureEntry entry) {
        kept.put(entry.id(), entry);
    }

    public int count() {
        return kept.size();
    }
}
