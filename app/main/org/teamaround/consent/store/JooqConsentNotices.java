package org.teamaround.consent.store;

import static org.teamaround.database.schema.Tables.CONSENT_NOTICE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.consent.ConsentId;
import org.teamaround.consent.ConsentNotice;
import org.teamaround.consent.ConsentNotices;
import org.teamaround.consent.Way;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.ConsentNoticeRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.person.PersonId;

/** Notices of withdrawal in the database. */
public final class JooqConsentNotices implements ConsentNotices {
    private final Database database;
    private final Gate gate;

    public JooqConsentNotices(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<ConsentNotice> find(UUID id) {
        return database.read().selectFrom(CONSENT_NOTICE).where(CONSENT_NOTICE.ID.eq(id)).fetchOptional(JooqConsentNotices::notice);
    }

    @Override public List<ConsentNotice> about(PersonId child) {
        return database.read().selectFrom(CONSENT_NOTICE).where(CONSENT_NOTICE.CHILD.eq(child.value()))
            .orderBy(CONSENT_NOTICE.OWED_SINCE.desc(), CONSENT_NOTICE.ID.desc()).fetch(JooqConsentNotices::notice);
    }

    @Override public List<ConsentNotice> owed() {
        return database.read().selectFrom(CONSENT_NOTICE).where(CONSENT_NOTICE.TOLD_ON.isNull())
            .orderBy(CONSENT_NOTICE.OWED_SINCE, CONSENT_NOTICE.ID).fetch(JooqConsentNotices::notice);
    }

    @Override public void save(ConsentNotice n) {
        gate.save(new ConsentNoticeRecord(n.id(), n.consent().value(), n.child().value(), n.agency().value(), n.since(), n.toldOn().orElse(null), n.by(),
            n.way().name()));
    }

    private static ConsentNotice notice(ConsentNoticeRecord r) {
        return new ConsentNotice(r.getId(), new ConsentId(r.getConsent()), new PersonId(r.getChild()), new AgencyId(r.getAgency()), r.getOwedSince(),
            Optional.ofNullable(r.getToldOn()), r.getToldBy(), Way.valueOf(r.getWay()));
    }
}
