package org.teamaround.database;

import static org.teamaround.database.schema.Tables.REVISION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.teamaround.database.schema.DefaultSchema;

/** How many rows each journalled table has, as one line of text: {@code person=12 referral=3}, empty tables left out. One question. */
final class RowCounts {
    private RowCounts() {}

    static Map<String, Long> now(DSLContext sql) {
        List<Field<Integer>> counts = new ArrayList<>();
        tables().forEach(table -> counts.add(DSL.field(DSL.selectCount().from(table)).as(name(table))));
        Record row = sql.select(counts).fetchSingle();
        Map<String, Long> now = new TreeMap<>();
        counts.forEach(count -> now.put(count.getName(), row.get(count).longValue()));
        now.values().removeIf(count -> count == 0);
        return now;
    }

    static String text(Map<String, Long> counts) {
        return counts.entrySet().stream().map(each -> each.getKey() + '=' + each.getValue()).collect(Collectors.joining(" "));
    }

    static Map<String, Long> read(String text) {
        Map<String, Long> counts = new TreeMap<>();
        Arrays.stream(text.split(" ")).filter(each -> each.contains("=")).forEach(each ->
            counts.put(each.substring(0, each.indexOf('=')), Long.valueOf(each.substring(each.indexOf('=') + 1))));
        return counts;
    }

    /** What the counts must be after these entries: a record came into being, or was removed, where the field is {@code id}. */
    static Map<String, Long> after(Map<String, Long> before, DSLContext sql, RecordKeys keys, UUID device, long seq) {
        Map<String, Long> after = new TreeMap<>(before);
        new Revisions(sql, keys).where(REVISION.DEVICE.eq(device).and(REVISION.SEQ.gt(seq)).and(REVISION.FIELD.eq("id")))
            .forEach(revision -> after.merge(revision.table(), isComing(revision) ? 1L : -1L, Long::sum));
        after.values().removeIf(count -> count == 0);
        return after;
    }

    /** What was erased says it no more; but it came once and never again. */
    private static boolean isComing(Revision revision) {
        return revision.erased() ? revision.parents().isEmpty() : revision.value().isPresent();
    }

    /** The journal's own two tables grow together. @param chains lengths of the devices' chains */
    static Map<String, Long> withJournal(Map<String, Long> counts, List<Long> chains) {
        Map<String, Long> all = new TreeMap<>(counts);
        long entries = chains.stream().mapToLong(Long::longValue).sum();
        all.put("revision", entries);
        all.put("revision_value", entries);
        return all;
    }

    private static List<Table<?>> tables() {
        Set<Table<?>> journal = TableCheck.JOURNAL;
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> !journal.contains(table)).toList();
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }
}
