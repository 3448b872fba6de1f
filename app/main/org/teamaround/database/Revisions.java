package org.teamaround.database;

import static org.teamaround.database.schema.Tables.REVISION;
import static org.teamaround.database.schema.Tables.REVISION_VALUE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads revisions and opens their values. Made for one reading: record keys are kept only as long as it lasts. */
final class Revisions {
    private final DSLContext sql;
    private final RecordKeys keys;
    private final Map<UUID, Optional<byte[]>> opened = new HashMap<>();

    Revisions(DSLContext sql, RecordKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** In the order they were written. */
    List<Revision> ofRecord(UUID record) {
        return where(REVISION.RECORD.eq(record));
    }

    Map<UUID, List<Revision>> ofRecords(Collection<UUID> records) {
        return where(REVISION.RECORD.in(records)).stream().collect(Collectors.groupingBy(Revision::record));
    }

    List<Revision> ofAct(UUID act) {
        return where(REVISION.ACT.eq(act));
    }

    Map<UUID, Revision> byId(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : where(REVISION.ID.in(ids)).stream().collect(Collectors.toMap(Revision::id, Function.identity()));
    }

    List<Revision> where(Condition condition) {
        return sql.select(REVISION.fields()).select(REVISION_VALUE.SEALED_VALUE).from(REVISION)
            .leftJoin(REVISION_VALUE).on(REVISION_VALUE.REVISION.eq(REVISION.ID)).where(condition)
            .orderBy(REVISION.CLOCK, REVISION.DEVICE, REVISION.SEQ).fetch(this::revision);
    }

    private Revision revision(Record row) {
        UUID id = row.get(REVISION.ID);
        UUID record = row.get(REVISION.RECORD);
        Optional<byte[]> sealed = Optional.ofNullable(row.get(REVISION_VALUE.SEALED_VALUE));
        Optional<byte[]> key = opened.computeIfAbsent(record, keys::find);
        boolean erased = sealed.isEmpty() || key.isEmpty();
        Optional<String> value = erased ? Optional.empty() : SealedValue.open(key.get(), id, sealed.get());
        return new Revision(id, row.get(REVISION.ACT), row.get(REVISION.SEQ), row.get(REVISION.RECORD_TABLE), record,
            row.get(REVISION.FIELD), Parents.read(row.get(REVISION.PARENTS)), value, erased);
    }
}
