package org.teamaround.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.teamaround.database.schema.DefaultSchema;

/** Columns that name rows of one table: its foreign keys, and those known to name one without. Parts of the row itself are told apart. */
final class Pointers {
    private final String what;
    private final List<Pointer> others = new ArrayList<>();
    private final List<Pointer> parts = new ArrayList<>();

    record Pointer(Table<?> table, Field<UUID> column) {
        String tableName() {
            return table.getName().toLowerCase(Locale.ROOT);
        }

        boolean isLine() {
            return table.fieldStream().anyMatch(f -> f.getName().equalsIgnoreCase("line_no"));
        }
    }

    /**
     * @param besides columns without a foreign key, such as {@code document_subject:subject}
     * @param kept    tables of parts that stay with their row
     */
    Pointers(String what, Set<String> besides, Set<String> kept) {
        this.what = what;
        Map<Boolean, List<Pointer>> found = DefaultSchema.DEFAULT_SCHEMA.getTables().stream().flatMap(table -> table.fieldStream()
            .filter(field -> names(table, field, besides)).map(field -> new Pointer(table, field.coerce(UUID.class))))
            .collect(java.util.stream.Collectors.partitioningBy(p -> kept.contains(p.tableName())));
        others.addAll(found.getOrDefault(false, List.of()));
        parts.addAll(found.getOrDefault(true, List.of()));
    }

    private boolean names(Table<? extends Record> table, Field<?> field, Set<String> besides) {
        String name = (table.getName() + ':' + field.getName()).toLowerCase(Locale.ROOT);
        return besides.contains(name) || table.getReferences().stream().anyMatch(key -> leadsHere(key) && key.getFields().contains(field));
    }

    private boolean leadsHere(ForeignKey<?, ?> key) {
        return key.getFields().size() == 1 && key.getKey().getTable().getName().equalsIgnoreCase(what);
    }

    List<Pointer> others() {
        return others;
    }

    List<Pointer> parts() {
        return parts;
    }
}
