package org.teamaround.directory.store;

import static org.teamaround.database.schema.Tables.LOCAL_SERVICE;
import static org.teamaround.database.schema.Tables.SERVICE_AREA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.InBin;
import org.teamaround.database.schema.tables.records.LocalServiceRecord;
import org.teamaround.database.schema.tables.records.ServiceAreaRecord;
import org.teamaround.directory.Access;
import org.teamaround.directory.AreaId;
import org.teamaround.directory.Checked;
import org.teamaround.directory.DirectoryRules;
import org.teamaround.directory.LocalService;
import org.teamaround.directory.LocalServiceId;
import org.teamaround.directory.LocalServices;
import org.teamaround.directory.Offer;
import org.teamaround.directory.Places;

/** Local services in the database. */
public final class JooqLocalServices implements LocalServices {
    private final Database database;
    private final Gate gate;

    public JooqLocalServices(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    @Override public Optional<LocalService> find(LocalServiceId id) {
        return services(LOCAL_SERVICE.ID.eq(id.value())).stream().findFirst();
    }

    @Override public Optional<LocalService> named(String name) {
        return services(DSL.lower(LOCAL_SERVICE.NAME).eq(DirectoryRules.key(name)).and(InBin.not(LOCAL_SERVICE.ID))).stream().findFirst();
    }

    @Override public List<LocalService> all() {
        return services(InBin.not(LOCAL_SERVICE.ID)).stream().sorted(Comparator.comparing(s -> DirectoryRules.key(s.name()))).toList();
    }

    @Override public void save(LocalService s) {
        UUID id = s.id().value();
        LocalServiceRecord row = new LocalServiceRecord();
        row.setId(id);
        row.setName(s.name());
        row.setAgency(Codes.of(s.agency()));
        row.setActive(s.active());
        row.setWhatFor(s.whatFor());
        row.setNeeds(Codes.needs(s.offer().needs()));
        row.setForWhom(s.forWhom());
        row.setAgeFrom(Codes.from(s.offer().ages()));
        row.setAgeTo(Codes.to(s.offer().ages()));
        row.setPhone(s.access().phone());
        row.setHowToReach(s.access().how());
        row.setCost(s.access().cost());
        row.setPlaces(s.access().places().name());
        row.setWaiting(s.access().waiting());
        row.setCheckedOn(s.checked().on().orElse(null));
        row.setCheckedBy(s.checked().by());
        row.setRecheckOn(s.checked().again().orElse(null));
        gate.save(row);
        List<ServiceAreaRecord> areas = new ArrayList<>();
        for (AreaId area : s.offer().areas()) areas.add(new ServiceAreaRecord(Codes.line(id, "area", areas.size()), id, areas.size(), area.value()));
        gate.replaceChildren(SERVICE_AREA, SERVICE_AREA.SERVICE, id, areas);
    }

    private List<LocalService> services(Condition which) {
        Map<UUID, List<UUID>> areas = database.read().selectFrom(SERVICE_AREA)
            .where(SERVICE_AREA.SERVICE.in(DSL.select(LOCAL_SERVICE.ID).from(LOCAL_SERVICE).where(which))).orderBy(SERVICE_AREA.LINE_NO)
            .fetchGroups(SERVICE_AREA.SERVICE, SERVICE_AREA.AREA);
        return database.read().selectFrom(LOCAL_SERVICE).where(which).orderBy(LOCAL_SERVICE.ID)
            .fetch(r -> service(r, areas.getOrDefault(r.getId(), List.of()).stream().map(AreaId::new).toList()));
    }

    private static LocalService service(LocalServiceRecord r, List<AreaId> areas) {
        Offer offer = new Offer(r.getWhatFor(), Codes.needs(r.getNeeds()), r.getForWhom(), Codes.ages(r.getAgeFrom(), r.getAgeTo()), areas);
        Access access = new Access(r.getPhone(), r.getHowToReach(), r.getCost(), Places.valueOf(r.getPlaces()), r.getWaiting());
        Checked checked = new Checked(Optional.ofNullable(r.getCheckedOn()), r.getCheckedBy(), Optional.ofNullable(r.getRecheckOn()));
        return new LocalService(new LocalServiceId(r.getId()), r.getName(), Codes.agency(r.getAgency()), offer, access, checked, r.getActive());
    }
}
