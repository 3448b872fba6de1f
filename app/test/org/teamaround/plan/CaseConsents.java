package org.teamaround.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.Consents;
import org.teamaround.person.PersonId;

/** Consents as a test says they are, the newest in force. */
final class CaseConsents implements Consents {
    private final List<Consent> kept = new ArrayList<>();

    @Override public Optional<Consent> find(ConsentId id) {
        return kept.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    @Override public List<Consent> of(PersonId child) {
        return kept.stream().filter(c -> c.child().equals(child)).toList().reversed();
    }

    @Override public Optional<Consent> current(PersonId child) {
        return of(child).stream().findFirst();
    }

    @Override public void save(Consent consent) {
        kept.add(consent);
    }
}
