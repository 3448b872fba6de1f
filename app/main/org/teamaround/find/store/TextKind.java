package org.teamaround.find.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.teamaround.kernel.Written;

/**
 * A kind of record that people write in.
 * @param own   its own texts
 * @param lines rows of other tables that belong to it and hold texts too
 * @param children whom it is about, by its id; it stands on the page of the first
 * @param tab   where on the child's page it stands, and what it is called (text keys)
 * @param codes text keys of its first own text, which is a code; empty where all are words
 */
record TextKind(Table<?> table, TableField<?, UUID> id, List<Field<String>> own, List<Lines> lines,
        BiFunction<DSLContext, List<UUID>, Map<UUID, List<UUID>>> children, String tab, String title, String codes) {
    TextKind(Table<?> table, TableField<?, UUID> id, List<Field<String>> own, List<Lines> lines, BiFunction<DSLContext, List<UUID>, Map<UUID, List<UUID>>> children,
            String tab, String title) {
        this(table, id, own, lines, children, tab, title, "");
    }

    TextKind saying(String keys) {
        return new TextKind(table, id, own, lines, children, tab, title, keys);
    }

    /** @param owner of which record each is a line */
    record Lines(Table<?> table, TableField<?, UUID> id, TableField<?, UUID> owner, List<Field<String>> texts) {}

    /** All that is written in each of these records, a text to a line. */
    Map<UUID, List<String>> texts(DSLContext sql, List<UUID> lot) {
        Map<UUID, List<String>> texts = new java.util.HashMap<>();
        read(sql, table, id, id.in(lot), own).forEach((record, found) -> texts.computeIfAbsent(record, r -> new ArrayList<>()).addAll(found));
        for (Lines each : lines)
            read(sql, each.table(), each.owner(), each.owner().in(lot), each.texts()).forEach((record, found) -> texts.computeIfAbsent(record, r -> new ArrayList<>()).addAll(found));
        return texts;
    }

    private static Map<UUID, List<String>> read(DSLContext sql, Table<?> table, TableField<?, UUID> whose, Condition which, List<Field<String>> texts) {
        if (texts.isEmpty()) return Map.of();
        return sql.select(whose).select(texts).from(table).where(which).fetch().stream()
            .collect(Collectors.groupingBy(row -> row.get(whose), Collectors.flatMapping(row -> said(row, texts), Collectors.toList())));
    }

    private static Stream<String> said(Record row, List<Field<String>> texts) {
        return texts.stream().map(row::get).filter(text -> text != null && !text.isBlank());
    }

    Set<UUID> touched(Owners owners, Written written) {
        Set<UUID> touched = new java.util.HashSet<>(written.in(table.getName().toLowerCase(java.util.Locale.ROOT)));
        lines.forEach(each -> touched.addAll(owners.of(written, each.table(), each.id(), List.of(each.owner()))));
        return touched;
    }
}
