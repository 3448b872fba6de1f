package org.teamaround.directory.store;

import static org.teamaround.database.schema.Tables.LOCAL_SERVICE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.LocalServiceRecord;
import org.teamaround.directory.AgencyId;
import org.teamaround.directory.DirectoryRules;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.LocalServices;

/** Local services in the database. */
public final class JooqLocalServices implements LocalServices {
    private final Database database;
    private final Gate gate;

    public JooqLocalServices(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<LocalService> find(LocalServiceId id) {
        return database.read().selectFrom(LOCAL_SERVICE).where(LOCAL_SERVICE.ID.eq(id.value())).fetchOptional(JooqLocalServices::service);
    }

    @Override public Optional<LocalService> named(String name) {
        return database.read().selectFrom(LOCAL_SERVICE).where(DSL.lower(LOCAL_SERVICE.NAME).eq(DirectoryRules.key(name)))
            .orderBy(LOCAL_SERVICE.ID).fetch().stream().findFirst().map(JooqLocalServices::service);
    }

    @Override public List<LocalService> all() {
        return database.read().selectFrom(LOCAL_SERVICE).fetch().stream().map(JooqLocalServices::service)
            .sorted(Comparator.comparing(s -> DirectoryRules.key(s.name()))).toList();
    }

    @Override public void save(LocalService s) {
        gate.save(new LocalServiceRecord(s.id().value(), s.name(), s.agency().map(AgencyId::value).orElse(null), s.whatFor(), s.forWhom(),
            s.howToReach(), s.checkedOn().orElse(null), s.active()));
    }

    private static LocalService service(LocalServiceRecord r) {
        return new LocalService(new LocalServiceId(r.getId()), r.getName(), Optional.ofNullable(r.getAgency()).map(AgencyId::new),
            r.getWhatFor(), r.getForWhom(), r.getHowToReach(), Optional.ofNullable(r.getCheckedOn()), r.getActive());
    }
}
