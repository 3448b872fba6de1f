package org.teamaround.privacy.store;

import static org.teamaround.database.schema.Tables.BREACH;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.BreachRecord;
import org.teamaround.kernel.Moment;
import org.teamaround.privacy.Breach;
import org.teamaround.privacy.Breach.Families;
import org.teamaround.privacy.Breach.Risk;
import org.teamaround.privacy.Breach.Told;
import org.teamaround.privacy.Breaches;

/** The breach log in the database. */
public final class JooqBreaches implements Breaches {
    private final Database database;
    private final Gate gate;

    public JooqBreaches(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<Breach> find(UUID id) {
        return database.read().selectFrom(BREACH).where(BREACH.ID.eq(id)).fetchOptional(JooqBreaches::breach);
    }

    @Override public List<Breach> all() {
        return database.read().selectFrom(BREACH).orderBy(BREACH.FOUND_AT.desc(), BREACH.ID.desc()).fetch(JooqBreaches::breach);
    }

    @Override public void save(Breach b) {
        gate.save(new BreachRecord(b.id(), b.foundAt().toOffsetDateTime(), b.what(), b.whose(), b.howFound(), b.risk().name(), b.riskWhy(),
            b.told().map(t -> t.at().toOffsetDateTime()).orElse(null), b.told().map(Told::reference).orElse(""), b.lateWhy(), b.notTold(),
            b.families().map(Families::on).orElse(null), b.families().map(Families::how).orElse(""), b.closed().orElse(null), b.learned()));
    }

    private static Breach breach(BreachRecord row) {
        return new Breach(row.getId(), row.getFoundAt().atZoneSameInstant(Moment.ZONE), row.getWhat(), row.getWhose(), row.getHowFound(), Risk.valueOf(row.getRisk()), row.getRiskWhy(),
            Optional.ofNullable(row.getRegulatorAt()).map(at -> new Told(at.atZoneSameInstant(Moment.ZONE), row.getRegulatorReference())), row.getLateWhy(), row.getNotToldWhy(),
            Optional.ofNullable(row.getFamiliesToldOn()).map(on -> new Families(on, row.getFamiliesToldHow())), Optional.ofNullable(row.getClosedOn()), row.getLearned());
    }
}
