package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.CHECKPOINT;
import static org.teamaround.database.schema.Tables.DEVICE;
import static org.teamaround.database.schema.Tables.INCARNATION;
import static org.teamaround.database.schema.Tables.RECORD_KEY;
import static org.teamaround.database.schema.Tables.REVISION;
import static org.teamaround.database.schema.Tables.REVISION_VALUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.teamaround.database.schema.DefaultSchema;
import org.teamaround.kernel.Problem;

/** Reads every table to its last row, and compares each row with the newest values the journal has for it. */
final class TableCheck {
    private static final int AT_A_TIME = 200;
    static final Set<Table<?>> JOURNAL = Set.of(DEVICE, INCARNATION, CHECKPOINT, ACT, RECORD_KEY, REVISION, REVISION_VALUE);
    private final DSLContext sql;
    private final RecordKeys keys;
    private final List<Table<?>> tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
    private long rows;

    TableCheck(DSLContext sql, RecordKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    int count() {
        return tables.size();
    }

    long rows() {
        return rows;
    }

    /** One problem for the first table with a row that points nowhere. */
    List<Problem> brokenKeys() {
        return broken(tables.stream());
    }

    private List<Problem> broken(Stream<Table<?>> among) {
        return among.flatMap(table -> table.getReferences().stream()).filter(this::isBroken).limit(1)
            .map(key -> Problem.of("vault.problem.row-points-nowhere", name(key.getTable()))).toList();
    }

    /** The same without the journal's own tables. */
    List<Problem> brokenKeysOfRecords() {
        return broken(tables.stream().filter(table -> !JOURNAL.contains(table)));
    }

    /** In the order of the key, so that the engine goes through its index and reads no rows. */
    private boolean isBroken(ForeignKey<?, ?> key) {
        Table<?> parent = key.getKey().getTable().as("parent");
        Condition same = DSL.noCondition();
        Condition pointing = DSL.noCondition();
        for (int i = 0; i < key.getFields().size(); i++) {
            Field<Object> child = key.getFields().get(i).coerce(Object.class);
            same = same.and(child.eq(parent.field(key.getKeyFields().get(i)).coerce(Object.class)));
            pointing = pointing.and(child.isNotNull());
        }
        return sql.selectOne().from(key.getTable()).where(pointing).andNotExists(DSL.selectOne().from(parent).where(same))
            .orderBy(key.getFields()).limit(1).fetchOne() != null;
    }

    /** One problem for the first row that was written round the gate, or that is not what was written. */
    List<Problem> rowsTheJournalDoesNotKnow() {
        if (sql.fetchExists(DSL.selectOne().from(ACT).whereNotExists(DSL.selectOne().from(REVISION).where(REVISION.ACT.eq(ACT.ID))))) return unknown(ACT);
        for (Table<?> table : tables) {
            if (JOURNAL.contains(table)) rows += sql.select(table.fields()).from(table).fetchStream().count();
            else if (!agrees(table) || !goneOnPurpose(table)) return unknown(table);
        }
        return List.of();
    }

    private static List<Problem> unknown(Table<?> table) {
        return List.of(Problem.of("vault.problem.row-not-journalled", name(table)));
    }

    private boolean agrees(Table<?> table) {
        List<Record> batch = new ArrayList<>();
        try (var all = sql.select(table.fields()).from(table).fetchLazy()) {
            for (Record row : all) {
                batch.add(row);
                if (batch.size() == AT_A_TIME && !agree(table, batch)) return false;
            }
        }
        return agree(table, batch);
    }

    /** Whether the journal knows of the removal of each record that has no row any more. */
    private boolean goneOnPurpose(Table<?> table) {
        List<UUID> gone = sql.selectDistinct(REVISION.RECORD).from(REVISION).where(REVISION.RECORD_TABLE.eq(name(table)))
            .andNotExists(DSL.selectOne().from(table).where(Rows.id(table).eq(REVISION.RECORD))).fetch(REVISION.RECORD);
        return gone.stream().allMatch(id -> new Newest(new Revisions(sql, keys).ofRecord(id)).is("id", null));
    }

    private boolean agree(Table<?> table, List<Record> batch) {
        List<UUID> ids = batch.stream().map(row -> row.get(Rows.id(table))).toList();
        Map<UUID, List<Revision>> histories = new Revisions(sql, keys).ofRecords(ids);
        boolean agree = batch.stream().allMatch(row -> agrees(row, new Newest(histories.getOrDefault(row.get(Rows.id(table)), List.of()))));
        rows += batch.size();
        batch.clear();
        return agree;
    }

    private static boolean agrees(Record row, Newest newest) {
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            if (!newest.is(field.getName().toLowerCase(Locale.ROOT), value == null ? null : FieldText.of(value))) return false;
        }
        return true;
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }
}
