package org.teamaround.consent.store;

import static org.teamaround.database.schema.Tables.CONSENT;
import static org.teamaround.database.schema.Tables.CONSENT_AGENCY;
import static org.teamaround.database.schema.Tables.CONSENT_NOT_TOLD;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teamaround.consent.Consent;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.Consents;
import org.teamaround.database.Database;
import org.teamaround.database.Kept;
import org.teamaround.database.KeptLists;
import org.teamaround.person.PersonId;

/** Consents of the database, kept as long as nothing of theirs is written. */
public final class KeptConsents implements Consents {
    private final JooqConsents consents;
    private final Kept<ConsentId, Consent> kept;
    private final KeptLists<PersonId, ConsentId, Consent> ofChild;

    public KeptConsents(JooqConsents consents, Database database) {
        this.consents = consents;
        kept = new Kept<>(database, Kept.USUAL, Set.of(CONSENT, CONSENT_AGENCY, CONSENT_NOT_TOLD), consents::byId);
        ofChild = new KeptLists<>(database, Kept.USUAL, CONSENT.CHILD, CONSENT.ID, kept, ConsentId::new, JooqConsents.NEWEST_FIRST);
    }

    @Override public Optional<Consent> find(ConsentId id) {
        return kept.find(id);
    }

    @Override public List<Consent> of(PersonId child) {
        return ofChild.of(child);
    }

    @Override public List<Consent> of(Collection<PersonId> children) {
        return ofChild.of(children);
    }

    @Override public Optional<Consent> current(PersonId child) {
        return JooqConsents.inForce(of(child));
    }

    @Override public void save(Consent consent) {
        consents.save(consent);
    }
}
