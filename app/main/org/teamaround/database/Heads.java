package org.teamaround.database;

import static org.teamaround.database.schema.Tables.REVISION;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/** The newest revisions of each field of a record: those that no other names as its parent. More than one is a conflict. */
final class Heads {
    private final DSLContext sql;
    private final Map<UUID, Map<String, Set<UUID>>> known = new HashMap<>();

    Heads(DSLContext sql) {
        this.sql = sql;
    }

    Set<UUID> of(UUID record, String field) {
        return known.computeIfAbsent(record, this::load).getOrDefault(field, Set.of());
    }

    void noneOf(UUID record) {
        known.put(record, new HashMap<>());
    }

    /** From now on {@code revision} is the only head. */
    void replaced(UUID record, String field, UUID revision) {
        known.computeIfAbsent(record, this::load).put(field, Set.of(revision));
    }

    private Map<String, Set<UUID>> load(UUID record) {
        Map<String, Set<UUID>> heads = new HashMap<>();
        sql.select(REVISION.ID, REVISION.FIELD, REVISION.PARENTS).from(REVISION).where(REVISION.RECORD.eq(record))
            .orderBy(REVISION.CLOCK, REVISION.SEQ).forEach(row -> {
                Set<UUID> ofField = heads.computeIfAbsent(row.value2(), _ -> new LinkedHashSet<>());
                ofField.add(row.value1());
                Parents.read(row.value3()).forEach(ofField::remove);
            });
        return heads;
    }
}
