package org.teamaround.consent;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teamaround.person.PersonId;

/** Consents kept in memory, for tests of use cases. */
public final class InMemoryConsents implements Consents {
    private final Map<ConsentId, Consent> kept = new LinkedHashMap<>();

    @Override public Optional<Consent> find(ConsentId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override public List<Consent> of(PersonId child) {
        return kept.values().stream().filter(c -> c.child().equals(child))
            .sorted(Comparator.comparing(Consent::on).thenComparing(c -> c.id().value().toString()).reversed()).toList();
    }

    @Override public Optional<Consent> current(PersonId child) {
        Set<ConsentId> superseded = of(child).stream().flatMap(c -> c.supersedes().stream()).collect(Collectors.toSet());
        return of(child).stream().filter(c -> !superseded.contains(c.id())).findFirst();
    }

    @Override public void save(Consent consent) {
        kept.put(consent.id(), consent);
    }
}
