package org.teamaround.privacy.store;

import static org.teamaround.database.schema.Tables.LEGAL_HOLD;

import java.util.List;
import java.util.Optional;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.LegalHoldRecord;
import org.teamaround.person.PersonId;
import org.teamaround.privacy.LegalHold;
import org.teamaround.privacy.LegalHold.Lifted;
import org.teamaround.privacy.LegalHolds;

/** Legal holds in the database. */
public final class JooqLegalHolds implements LegalHolds {
    private final Database database;
    private final Gate gate;

    public JooqLegalHolds(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public List<LegalHold> all() {
        return database.read().selectFrom(LEGAL_HOLD).orderBy(LEGAL_HOLD.HELD_FROM.desc(), LEGAL_HOLD.ID.desc()).fetch(row -> new LegalHold(row.getId(), new PersonId(row.getAbout()),
            LegalHold.Kind.valueOf(row.getKind()), row.getWhy(), row.getHeldFrom(), row.getHeldBy(),
            Optional.ofNullable(row.getLiftedOn()).map(on -> new Lifted(on, row.getLiftedBy(), row.getLiftedWhy()))));
    }

    @Override public void save(LegalHold h) {
        gate.save(new LegalHoldRecord(h.id(), h.about().value(), h.kind().name(), h.why(), h.from(), h.by(), h.lifted().map(Lifted::on).orElse(null),
            h.lifted().map(Lifted::by).orElse(""), h.lifted().map(Lifted::why).orElse("")));
    }
}
