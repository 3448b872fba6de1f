package org.teamaround.consent.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.Consents;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.person.PersonId;

/** Consents of the database, kept between commits. */
public final class KeptConsents implements Consents {
    private final JooqConsents consents;
    private final Kept<Map<PersonId, List<Consent>>> kept;

    public KeptConsents(JooqConsents consents, Database database, int patience) {
        this.consents = consents;
        kept = new Kept<>(database, () -> Kept.by(consents.all(), c -> List.of(c.child())), patience);
    }

    @Override public Optional<Consent> find(ConsentId id) {
        return consents.find(id);
    }

    @Override public List<Consent> of(PersonId child) {
        return kept.one(whole -> whole.getOrDefault(child, List.of()), () -> consents.of(child));
    }

    @Override public Optional<Consent> current(PersonId child) {
        return JooqConsents.inForce(of(child));
    }

    @Override public void save(Consent consent) {
        consents.save(consent);
    }
}
