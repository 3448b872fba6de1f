package org.teamaround.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.person.PersonId;

/** Notices kept in memory, for tests of use cases. */
public final class InMemoryConsentNotices implements ConsentNotices {
    private final Map<UUID, ConsentNotice> kept = new LinkedHashMap<>();

    @Override public Optional<ConsentNotice> find(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override public List<ConsentNotice> about(PersonId child) {
        return kept.values().stream().filter(n -> n.child().equals(child)).toList().reversed();
    }

    @Override public List<ConsentNotice> owed() {
        return kept.values().stream().filter(ConsentNotice::isOwed).toList();
    }

    @Override public void save(ConsentNotice notice) {
        kept.put(notice.id(), notice);
    }
}
