package org.teamaround.database;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.teamaround.database.schema.DefaultSchema;
import org.teamaround.kernel.Fault;

/** Rows by their {@code id}, whatever their table. */
final class Rows {
    private Rows() {}

    /** @param name in letters of either case */
    static Table<?> table(String name) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> table.getName().equalsIgnoreCase(name)).findFirst()
            .orElseThrow(() -> new Fault("a table that is not there", name));
    }

    static Field<UUID> id(Table<?> table) {
        return Arrays.stream(table.fields()).filter(f -> f.getName().equalsIgnoreCase("id")).findFirst()
            .orElseThrow(() -> new Fault("a table without id", table.getName())).coerce(UUID.class);
    }

    static UUID idOf(org.jooq.TableRecord<?> row) {
        UUID id = row.get(id(row.getTable()));
        if (id == null) throw new Fault("a row without id", row.getTable().getName());
        return id;
    }

    static Optional<Record> find(DSLContext sql, Table<?> table, UUID id) {
        return sql.select(table.fields()).from(table).where(id(table).eq(id)).fetchOptional().map(Record.class::cast);
    }

    /** Whether the column holds what only people named can read. @param table,field lower-case names */
    static boolean isSealed(String table, String field) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(known -> known.getName().equalsIgnoreCase(table))
            .flatMap(Table::fieldStream).anyMatch(column -> column.getName().equalsIgnoreCase(field) && column.getType() == byte[].class);
    }

    /** The values as the engine will keep them, in the order of the columns. */
    static Map<Field<?>, Object> values(Record row, Predicate<Field<?>> wanted) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            if (wanted.test(field)) values.put(field, FieldText.asKept(row.get(field)));
        }
        return values;
    }
}
