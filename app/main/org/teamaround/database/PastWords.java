package org.teamaround.database;

import static org.teamaround.database.schema.Tables.RECORD_KEY;
import static org.teamaround.database.schema.Tables.REVISION;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** What the journal kept of what is in no row any more, for who has to forget it. Used on the writer thread only. */
final class PastWords {
    private final DSLContext sql;
    private final RecordKeys keys;

    PastWords(DSLContext sql, RecordKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** Lines that this parent had and that are there no more; whose words are gone already is not among them. */
    List<UUID> goneLines(TableField<?, UUID> parentColumn, UUID parent) {
        Field<UUID> line = Rows.id(parentColumn.getTable());
        List<UUID> gone = sql.selectDistinct(REVISION.RECORD).from(REVISION).where(REVISION.RECORD_TABLE.eq(lower(parentColumn.getTable().getName())))
            .and(REVISION.RECORD.notIn(DSL.select(line).from(parentColumn.getTable())))
            .and(REVISION.RECORD.in(DSL.select(RECORD_KEY.RECORD).from(RECORD_KEY).where(RECORD_KEY.SEALED_KEY.isNotNull()))).fetch(REVISION.RECORD);
        if (gone.isEmpty()) return List.of();
        return new Revisions(sql, keys).where(REVISION.RECORD.in(gone).and(REVISION.FIELD.eq(lower(parentColumn.getName())))).stream()
            .filter(r -> r.value().filter(parent.toString()::equals).isPresent()).map(Revision::record).distinct().toList();
    }

    /** The revisions in which these fields said something. */
    List<UUID> told(UUID record, Set<String> fields) {
        return new Revisions(sql, keys).where(REVISION.RECORD.eq(record).and(REVISION.FIELD.in(fields))).stream()
            .filter(r -> r.value().filter(words -> !words.isEmpty()).isPresent()).map(Revision::id).toList();
    }

    /** Whether one of these fields ever said something else than it says now. */
    boolean wasChanged(UUID record, Set<String> fields) {
        return new Revisions(sql, keys).where(REVISION.RECORD.eq(record).and(REVISION.FIELD.in(fields))).stream()
            .filter(r -> r.value().filter(words -> !words.isEmpty()).isPresent())
            .collect(Collectors.groupingBy(Revision::field, Collectors.mapping(Revision::value, Collectors.toSet()))).values().stream().anyMatch(said -> said.size() > 1);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
