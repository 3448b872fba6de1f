package org.teamaround.directory.store;

import static org.teamaround.database.schema.Tables.AGENCY;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.InBin;
import org.teamaround.database.schema.tables.records.AgencyRecord;
import org.teamaround.directory.Agencies;
import org.teamaround.directory.Agency;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.AgencyType;
import org.teamaround.directory.DirectoryRules;

/** Agencies in the database. */
public final class JooqAgencies implements Agencies {
    private final Database database;
    private final Gate gate;

    public JooqAgencies(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<Agency> find(AgencyId id) {
        return database.read().selectFrom(AGENCY).where(AGENCY.ID.eq(id.value())).fetchOptional(JooqAgencies::agency);
    }

    @Override public Optional<Agency> named(String name) {
        return database.read().selectFrom(AGENCY).where(DSL.lower(AGENCY.NAME).eq(DirectoryRules.key(name))).and(InBin.not(AGENCY.ID)).orderBy(AGENCY.ID)
            .fetch().stream().findFirst().map(JooqAgencies::agency);
    }

    @Override public List<Agency> all() {
        return database.read().selectFrom(AGENCY).where(InBin.not(AGENCY.ID)).fetch().stream().map(JooqAgencies::agency)
            .sorted(Comparator.comparing(a -> DirectoryRules.key(a.name()))).toList();
    }

    @Override public void save(Agency a) {
        gate.save(new AgencyRecord(a.id().value(), a.name(), a.type().name(), a.phone(), a.email(), a.address(), a.active()));
    }

    private static Agency agency(AgencyRecord r) {
        return new Agency(new AgencyId(r.getId()), r.getName(), AgencyType.valueOf(r.getAgencyType()), r.getPhone(), r.getEmail(),
            r.getAddress(), r.getActive());
    }
}
