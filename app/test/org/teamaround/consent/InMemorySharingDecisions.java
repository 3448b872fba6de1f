package org.teamaround.consent;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.person.PersonId;

/** Sharing decisions kept in memory, for tests of use cases. */
public final class InMemorySharingDecisions implements SharingDecisions {
    private final Map<SharingDecisionId, SharingDecision> kept = new LinkedHashMap<>();

    @Override public Optional<SharingDecision> find(SharingDecisionId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override public List<SharingDecision> about(PersonId child) {
        return kept.values().stream().filter(d -> d.children().contains(child)).sorted(Comparator.comparing(SharingDecision::at)).toList().reversed();
    }

    @Override public List<SharingDecision> waiting() {
        return kept.values().stream().filter(SharingDecision::waitsForManager).toList();
    }

    @Override public void save(SharingDecision decision) {
        kept.put(decision.id(), decision);
    }
}
