package org.teamaround.database;

import java.util.ArrayDeque;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.teamaround.database.schema.DefaultSchema;

/**
 * To which rows of one table, such as the children's, the rows of all other tables lead: by the shortest way of foreign keys, and for a
 * record that has lines of its own ({@code referral} has {@code referral_child}) by these.
 */
public final class RecordPaths {
    /** Where two ways are as short, the one that says whose record it is. */
    private static final List<String> BETTER = List.of("child", "person");
    private final Database database;
    private final Map<String, List<Step>> paths = new HashMap<>();
    private final Map<String, Table<?>> tables = new TreeMap<>();

    /** From a column here to the same id in a column of another table. */
    private record Step(String column, Table<?> to, String itsColumn) {}

    /** @param root lower-case name of a table */
    public RecordPaths(Database database, String root) {
        this.database = database;
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> tables.put(name(table), table));
        paths.put(root, List.of());
        List<Table<?>> reached = List.of(tables.get(root));
        while (!reached.isEmpty()) {
            spread(reached);
            reached = tables.values().stream().filter(table -> !paths.containsKey(name(table))).filter(this::leadsByItsLines).toList();
        }
    }

    private void spread(List<Table<?>> from) {
        Deque<Table<?>> reached = new ArrayDeque<>(from);
        while (!reached.isEmpty()) {
            Table<?> next = reached.poll();
            tables.values().stream().filter(table -> !paths.containsKey(name(table))).forEach(table -> best(table, next).ifPresent(key -> {
                lead(table, new Step(column(key.getFields()), next, column(key.getKeyFields())));
                reached.add(table);
            }));
        }
    }

    private boolean leadsByItsLines(Table<?> table) {
        Optional<Table<?>> lines = tables.values().stream().filter(line -> name(line).startsWith(name(table) + '_') && paths.containsKey(name(line)))
            .filter(line -> best(line, table).isPresent()).min(Comparator.comparingInt(line -> paths.get(name(line)).size()));
        lines.ifPresent(line -> best(line, table).ifPresent(key -> lead(table, new Step(column(key.getKeyFields()), line, column(key.getFields())))));
        return lines.isPresent();
    }

    private void lead(Table<?> table, Step first) {
        paths.put(name(table), Stream.concat(Stream.of(first), paths.get(name(first.to())).stream()).toList());
    }

    private static String column(List<? extends Field<?>> fields) {
        return fields.getFirst().getName();
    }

    private static Optional<? extends ForeignKey<?, ?>> best(Table<?> table, Table<?> to) {
        return table.getReferences().stream().filter(key -> key.getKey().getTable().equals(to)).min(Comparator.comparingInt(key -> {
            int at = BETTER.indexOf(column(key.getFields()).toLowerCase(Locale.ROOT));
            return at < 0 ? BETTER.size() : at;
        }));
    }

    /** For each of these rows of one table the rows it leads to; those that lead nowhere, or are gone, left out. One question. */
    public Map<UUID, Set<UUID>> roots(String table, Collection<UUID> rows) {
        if (!paths.containsKey(table)) return Map.of();
        Way way = way(tables.get(table));
        return database.read().selectDistinct(way.row(), way.root()).from(way.joined()).where(way.row().in(rows)).and(way.root().isNotNull()).fetch().stream()
            .collect(Collectors.groupingBy(row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    /** All rows of all tables that lead to this one, itself among them. One question. */
    public Set<UUID> rowsOf(UUID root) {
        Select<Record1<UUID>> all = null;
        for (String table : new TreeSet<>(paths.keySet())) {
            Way way = way(tables.get(table));
            Select<Record1<UUID>> some = DSL.select(way.row()).from(way.joined()).where(way.root().eq(root));
            all = all == null ? some : all.unionAll(some);
        }
        return all == null ? Set.of() : new HashSet<>(database.read().selectFrom(all.asTable("rows_of")).fetch(0, UUID.class));
    }

    private record Way(Table<? extends Record> joined, Field<UUID> row, Field<UUID> root) {}

    private Way way(Table<?> start) {
        Table<?> at = start.as("t0");
        Field<UUID> row = Rows.id(at);
        Table<? extends Record> joined = at;
        List<Step> path = paths.getOrDefault(name(start), List.of());
        for (int number = 0; number < path.size(); number++) {
            Step step = path.get(number);
            Field<UUID> pointing = at.field(step.column(), UUID.class);
            if (number == path.size() - 1) return new Way(joined, row, pointing);
            Table<?> next = step.to().as("t" + (number + 1));
            joined = joined.join(next).on(pointing.eq(next.field(step.itsColumn(), UUID.class)));
            at = next;
        }
        return new Way(joined, row, Rows.id(at));
    }

    private static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }
}
