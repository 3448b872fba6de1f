package org.teamaround.directory.store;

import static org.teamaround.database.schema.Tables.AREA;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.schema.tables.records.AreaRecord;
import org.teamaround.directory.Area;
import org.teamaround.directory.AreaId;
import org.teamaround.directory.Areas;
import org.teamaround.directory.DirectoryRules;

/** Areas in the database. */
public final class JooqAreas implements Areas {
    private final Database database;
    private final Gate gate;

    public JooqAreas(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<Area> find(AreaId id) {
        return database.read().selectFrom(AREA).where(AREA.ID.eq(id.value())).fetchOptional(JooqAreas::area);
    }

    @Override public Optional<Area> named(String name) {
        return database.read().selectFrom(AREA).where(DSL.lower(AREA.NAME).eq(DirectoryRules.key(name))).orderBy(AREA.ID)
            .fetch().stream().findFirst().map(JooqAreas::area);
    }

    @Override public List<Area> all() {
        return database.read().selectFrom(AREA).fetch().stream().map(JooqAreas::area)
            .sorted(Comparator.comparing(a -> DirectoryRules.key(a.name()))).toList();
    }

    @Override public void save(Area a) {
        gate.save(new AreaRecord(a.id().value(), a.name(), String.join("\n", a.wards()), String.join("\n", a.postcodes()),
            Codes.of(a.manager()), a.active()));
    }

    private static Area area(AreaRecord r) {
        return new Area(new AreaId(r.getId()), r.getName(), r.getWards().lines().toList(), r.getPostcodes().lines().toList(),
            Codes.practitioner(r.getManager()), r.getActive());
    }
}
