package org.teamaround.database;

import static org.teamaround.database.schema.Tables.REVISION;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.teamaround.kernel.Fault;

/**
 * The lines that belong to a record, or did before they were taken away: former addresses, an alias that was struck out. A line that went
 * is found by the acts that touched the record or its other lines too; nothing but indexed columns of the journal is searched.
 */
final class PastLines {
    private final DSLContext sql;
    private final Revisions revisions;

    PastLines(DSLContext sql, Revisions revisions) {
        this.sql = sql;
        this.revisions = revisions;
    }

    /** @param line,table lower-case names of the lines' table and of the record's */
    Set<UUID> of(String line, String table, UUID record) {
        Table<?> lines = Rows.table(line);
        Field<UUID> parent = parent(lines, table);
        Set<UUID> found = new HashSet<>(sql.select(Rows.id(lines)).from(lines).where(parent.eq(record)).fetch(0, UUID.class));
        Set<UUID> around = new HashSet<>(found);
        around.add(record);
        Set<UUID> seen = new HashSet<>(around);
        while (!around.isEmpty()) {
            around = gone(lines, parent, record, around, seen);
            found.addAll(around);
        }
        return found;
    }

    private Set<UUID> gone(Table<?> lines, Field<UUID> parent, UUID record, Set<UUID> around, Set<UUID> seen) {
        List<UUID> acts = sql.selectDistinct(REVISION.ACT).from(REVISION).where(REVISION.RECORD.in(around)).fetch(REVISION.ACT);
        List<UUID> touched = sql.selectDistinct(REVISION.RECORD).from(REVISION).where(REVISION.ACT.in(acts))
            .and(REVISION.RECORD_TABLE.eq(lines.getName().toLowerCase(java.util.Locale.ROOT))).fetch(REVISION.RECORD).stream().filter(seen::add).toList();
        if (touched.isEmpty()) return Set.of();
        Map<UUID, List<Revision>> parents = revisions.where(REVISION.RECORD.in(touched).and(REVISION.FIELD.eq(parent.getName().toLowerCase(java.util.Locale.ROOT))))
            .stream().collect(Collectors.groupingBy(Revision::record));
        return parents.entrySet().stream().filter(line -> line.getValue().stream().anyMatch(r -> r.value().filter(record.toString()::equals).isPresent()))
            .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Field<UUID> parent(Table<?> lines, String table) {
        return lines.getReferences().stream().filter(key -> key.getKey().getTable().getName().equalsIgnoreCase(table)).findFirst()
            .map(key -> key.getFields().getFirst().coerce(UUID.class)).orElseThrow(() -> new Fault("lines of another record", "history"));
    }
}
