package org.teamaround.panel;

import java.time.LocalDate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentForm;
import org.teamaround.consent.ConsentGiver;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.ConsentState;
import org.teamaround.consent.Consents;
import org.teamaround.consent.Purpose;
import org.teamaround.consent.Scope;
import org.teamaround.consent.Taking;
import org.teamaround.directory.AgencyId;
import org.teamaround.kernel.Ids;
import org.teamaround.person.PersonId;

/** One consent for each child, in memory. */
final class FakeConsents implements Consents {
    private final Map<PersonId, Consent> byChild = new LinkedHashMap<>();

    void given(PersonId child, ConsentState state, LocalDate on, Set<AgencyId> excluded) {
        Scope scope = new Scope(true, true, Set.of(Purpose.ASSESSMENT, Purpose.PANEL, Purpose.TAC_AND_PLAN), Set.of(), Set.of(), excluded, Set.of());
        save(new Consent(new ConsentId(Ids.fresh(Instant.EPOCH)), child, state, ConsentGiver.PARENTAL_RESPONSIBILITY, Optional.empty(), on, scope,
            new Taking(ConsentForm.WRITTEN, "health visitor", "", true, true, true), Optional.empty(), Optional.empty(),
            Optional.of(on.plusYears(1)), Optional.empty(), Optional.empty()));
    }

    @Override public Optional<Consent> find(ConsentId id) {
        return byChild.values().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    @Override public List<Consent> of(PersonId child) {
        return current(child).stream().toList();
    }

    @Override public Optional<Consent> current(PersonId child) {
        return Optional.ofNullable(byChild.get(child));
    }

    @Override public void save(Consent consent) {
        byChild.put(consent.child(), consent);
    }
}
