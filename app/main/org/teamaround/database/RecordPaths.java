package org.teamaround.database;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.teamaround.database.schema.DefaultSchema;

/** To which row of one table, such as the child's, the rows of all other tables lead by the shortest way of foreign keys. */
public final class RecordPaths {
    /** Where two ways are as short, the one that says whose record it is. */
    private static final List<String> BETTER = List.of("child", "person");
    private final Database database;
    private final Map<String, List<ForeignKey<?, ?>>> paths = new HashMap<>();
    private final Map<String, Table<?>> tables = new HashMap<>();

    /** @param root lower-case name of a table */
    public RecordPaths(Database database, String root) {
        this.database = database;
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> tables.put(name(table), table));
        paths.put(root, List.of());
        Deque<Table<?>> reached = new ArrayDeque<>(List.of(tables.get(root)));
        while (!reached.isEmpty()) {
            Table<?> next = reached.poll();
            tables.values().stream().sorted(Comparator.comparing(RecordPaths::name)).filter(table -> !paths.containsKey(name(table)))
                .forEach(table -> best(table, next).ifPresent(key -> {
                    List<ForeignKey<?, ?>> path = new ArrayList<>(List.of(key));
                    path.addAll(paths.get(name(next)));
                    paths.put(name(table), path);
                    reached.add(table);
                }));
        }
    }

    private static Optional<? extends ForeignKey<?, ?>> best(Table<?> table, Table<?> to) {
        return table.getReferences().stream().filter(key -> key.getKey().getTable().equals(to)).min(Comparator.comparingInt(key -> {
            int at = BETTER.indexOf(key.getFields().getFirst().getName().toLowerCase(Locale.ROOT));
            return at < 0 ? BETTER.size() : at;
        }));
    }

    /** For each of these rows of one table the row it leads to; those that lead nowhere, or are gone, left out. One question. */
    public Map<UUID, UUID> roots(String table, Collection<UUID> rows) {
        Table<?> known = tables.get(table);
        if (known == null || !paths.containsKey(table)) return Map.of();
        Way way = way(known);
        return database.read().select(way.row(), way.root()).from(way.joined()).where(way.row().in(rows)).and(way.root().isNotNull()).fetchMap(way.row(), way.root());
    }

    /** All rows of all tables that lead to this one, itself among them. One question. */
    public Set<UUID> rowsOf(UUID root) {
        Select<org.jooq.Record1<UUID>> all = null;
        for (String table : paths.keySet()) {
            Way way = way(tables.get(table));
            Select<org.jooq.Record1<UUID>> some = DSL.select(way.row()).from(way.joined()).where(way.root().eq(root));
            all = all == null ? some : all.unionAll(some);
        }
        return all == null ? Set.of() : new HashSet<>(database.read().selectFrom(all.asTable("rows_of")).fetch(0, UUID.class));
    }

    private record Way(Table<? extends Record> joined, Field<UUID> row, Field<UUID> root) {}

    private Way way(Table<?> start) {
        Table<?> at = start.as("t0");
        Field<UUID> row = Rows.id(at);
        Table<? extends Record> joined = at;
        List<ForeignKey<?, ?>> path = paths.getOrDefault(name(start), List.of());
        for (int step = 0; step < path.size(); step++) {
            Field<UUID> pointing = at.field(path.get(step).getFields().getFirst().getName(), UUID.class);
            if (step == path.size() - 1) return new Way(joined, row, pointing);
            Table<?> next = path.get(step).getKey().getTable().as("t" + (step + 1));
            TableField<?, ?> target = path.get(step).getKeyFields().getFirst();
            joined = joined.join(next).on(pointing.eq(next.field(target.getName(), UUID.class)));
            at = next;
        }
        return new Way(joined, row, Rows.id(at));
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }
}
