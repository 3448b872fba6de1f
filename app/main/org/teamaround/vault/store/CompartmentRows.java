package org.teamaround.vault.store;


import static org.teamaround.database.schema.Tables.COMPARTMENT;
import static org.teamaround.database.schema.Tables.COMPARTMENT_GROUND;
import static org.teamaround.database.schema.Tables.COMPARTMENT_KEY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teamaround.database.Database;
import org.teamaround.database.Gate;
import org.teamaround.database.KeptWhole;
import org.teamaround.database.schema.tables.records.CompartmentGroundRecord;
import org.teamaround.database.schema.tables.records.CompartmentKeyRecord;
import org.teamaround.database.schema.tables.records.CompartmentRecord;
import org.teamaround.kernel.Ids;
import org.teamaround.kernel.Moment;

/** Compartments, the grounds of their readers and the wrapped keys, as rows. */
final class CompartmentRows {
    private final Database database;
    private final Gate gate;
    private final Moment moment;
    private final KeptWhole<Whole> kept;

    /** All there is, by what a compartment is about. */
    record Whole(Map<UUID, CompartmentRecord> about, Map<UUID, List<CompartmentGroundRecord>> grounds, Map<UUID, List<CompartmentKeyRecord>> keys) {}

    CompartmentRows(Database database, Gate gate, Moment moment) {
        this.database = database;
        this.gate = gate;
        this.moment = moment;
        kept = new KeptWhole<>(database, Set.of(COMPARTMENT, COMPARTMENT_GROUND, COMPARTMENT_KEY), this::read);
    }

    Whole read() {
        return new Whole(database.read().selectFrom(COMPARTMENT).fetchMap(COMPARTMENT.ABOUT),
            database.read().selectFrom(COMPARTMENT_GROUND).fetchGroups(COMPARTMENT_GROUND.COMPARTMENT, r -> r),
            database.read().selectFrom(COMPARTMENT_KEY).fetchGroups(COMPARTMENT_KEY.COMPARTMENT, r -> r));
    }

    Optional<CompartmentRecord> find(UUID about) {
        return kept.isWriting() ? database.read().selectFrom(COMPARTMENT).where(COMPARTMENT.ABOUT.eq(about)).fetchOptional()
            : Optional.ofNullable(kept.now().about().get(about));
    }

    List<CompartmentGroundRecord> grounds(CompartmentRecord compartment) {
        UUID id = compartment.getId();
        return kept.isWriting() ? database.read().selectFrom(COMPARTMENT_GROUND).where(COMPARTMENT_GROUND.COMPARTMENT.eq(id)).fetch()
            : kept.now().grounds().getOrDefault(id, List.of());
    }

    List<CompartmentKeyRecord> keys(CompartmentRecord compartment) {
        UUID id = compartment.getId();
        return kept.isWriting() ? database.read().selectFrom(COMPARTMENT_KEY).where(COMPARTMENT_KEY.COMPARTMENT.eq(id)).fetch()
            : kept.now().keys().getOrDefault(id, List.of());
    }

    CompartmentRecord begin(UUID about, byte[] publicKey) {
        CompartmentRecord begun = new CompartmentRecord(fresh(), about, publicKey, false, false);
        gate.save(begun);
        return begun;
    }

    /** The same compartment with other values in the columns that say how it is kept. */
    CompartmentRecord save(CompartmentRecord before, byte[] publicKey, boolean narrowed, boolean stale) {
        CompartmentRecord row = new CompartmentRecord(before.getId(), before.getAbout(), publicKey, narrowed, stale);
        gate.save(row);
        return row;
    }

    void grounds(CompartmentRecord compartment, Set<UUID> named, Set<UUID> leads) {
        List<CompartmentGroundRecord> before = grounds(compartment);
        List<CompartmentGroundRecord> rows = java.util.stream.Stream.concat(named.stream(), leads.stream()).distinct().sorted()
            .map(reader -> new CompartmentGroundRecord(before.stream().filter(g -> g.getReader().equals(reader)).findFirst()
                .map(CompartmentGroundRecord::getId).orElseGet(this::fresh), compartment.getId(), reader, named.contains(reader), leads.contains(reader))).toList();
        gate.replaceChildren(COMPARTMENT_GROUND, COMPARTMENT_GROUND.COMPARTMENT, compartment.getId(), rows);
    }

    void wrap(CompartmentRecord compartment, UUID reader, byte[] wrapped, byte[] wrappedFor) {
        gate.save(new CompartmentKeyRecord(fresh(), compartment.getId(), reader, wrapped, wrappedFor));
    }

    /** The journal forgets it too: whoever was permitted finds no old key there. */
    void unwrap(CompartmentKeyRecord key) {
        gate.removeForGood(COMPARTMENT_KEY, key.getId());
    }

    private UUID fresh() {
        return Ids.fresh(moment.now());
    }
}
