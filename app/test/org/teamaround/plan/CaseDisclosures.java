package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.consent.DisclosureEntry;
import org.teamaround.consent.Disclosures;
import org.teamaround.person.PersonId;

/** The disclosure log, in memory. */
final class CaseDisclosures implements Disclosures {
    private final List<DisclosureEntry> entries = new ArrayList<>();

    @Override public Optional<DisclosureEntry> find(UUID id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    @Override public List<DisclosureEntry> about(PersonId child) {
        return entries.stream().filter(e -> e.children().contains(child)).toList().reversed();
    }

    @Override public void save(DisclosureEntry entry) {
        entries.removeIf(e -> e.id().equals(entry.id()));
        entries.add(entry);
    }
}
