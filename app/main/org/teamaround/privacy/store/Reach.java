package org.teamaround.privacy.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.teamaround.database.schema.DefaultSchema;

/**
 * Which rows belong to a record, read off the tables themselves, so that a table that comes tomorrow is not forgotten: rows that name it and
 * cannot be without it belong to it, and theirs in turn. What several share (a referral of three children, a joint meeting, a paper about
 * two) belongs to it only when no other of them is left; {@code <what>_child}, {@code _episode}, {@code _subject} are such tables.
 * Columns that may be empty only lose the name.
 */
final class Reach {
    private static final Set<String> NOT_FOLLOWED = Set.of("device", "incarnation", "checkpoint", "act", "record_key", "revision", "revision_value", "access_entry",
        "disposal", "disposal_line", "disposal_file", "access_request", "legal_hold");
    private static final List<String> SHARING = List.of("_child", "_episode", "_subject");
    private static final int AT_ONCE = 400;
    private final DSLContext sql;
    private final boolean withShared;
    private final List<Pointer> pointers = new ArrayList<>();
    private final Map<Table<?>, Set<UUID>> rows = new LinkedHashMap<>();
    private final Set<UUID> ids = new HashSet<>();
    private final Deque<UUID> waiting = new ArrayDeque<>();

    /** A column that names a row of another table, or of this one. @param to empty where no foreign key says of which */
    record Pointer(Table<?> table, Field<UUID> column, Optional<Table<?>> to, boolean mayBeEmpty) {
        String tableName() {
            return name(table);
        }
    }

    /** What would go with a record. */
    Reach(DSLContext sql) {
        this(sql, false);
    }

    /** @param withShared also what it shares with others that stay: for reading */
    Reach(DSLContext sql, boolean withShared) {
        this.sql = sql;
        this.withShared = withShared;
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> !NOT_FOLLOWED.contains(name(table))).forEach(table -> table.fieldStream()
            .filter(f -> f.getType() == UUID.class && !Set.of("id", "source_row").contains(f.getName().toLowerCase(Locale.ROOT))).forEach(field -> pointers.add(pointer(table, field))));
    }

    private static Pointer pointer(Table<?> table, Field<?> field) {
        Optional<Table<?>> to = table.getReferences().stream().filter(key -> key.getFields().size() == 1 && key.getFields().contains(field)).findFirst().map(key -> key.getKey().getTable());
        return new Pointer(table, field.coerce(UUID.class), to, field.getDataType().nullable());
    }

    /** Adds a record and all that belongs to it. */
    Reach with(Table<?> table, UUID id) {
        add(table, id);
        settle();
        return this;
    }

    Map<Table<?>, Set<UUID>> rows() {
        return rows;
    }

    Set<UUID> ids() {
        return ids;
    }

    boolean has(UUID id) {
        return ids.contains(id);
    }

    /** Columns outside that name what belongs to it and may be emptied, with the rows they stand in. */
    Map<Pointer, Set<UUID>> toBeEmptied() {
        Map<Pointer, Set<UUID>> found = new LinkedHashMap<>();
        for (Pointer pointer : pointers) if (pointer.mayBeEmpty()) {
            Set<UUID> naming = naming(pointer, List.copyOf(ids));
            naming.removeAll(rows.getOrDefault(pointer.table(), Set.of()));
            if (!naming.isEmpty()) found.put(pointer, naming);
        }
        return found;
    }

    /** Foreign keys among these rows that may be empty. */
    List<Pointer> inner(Table<?> table) {
        return pointers.stream().filter(p -> p.table().equals(table) && p.mayBeEmpty() && p.to().filter(rows::containsKey).isPresent()).toList();
    }

    private void add(Table<?> table, UUID id) {
        if (ids.add(id)) {
            rows.computeIfAbsent(table, t -> new LinkedHashSet<>()).add(id);
            waiting.add(id);
        }
    }

    private void settle() {
        boolean more = true;
        while (more) {
            while (!waiting.isEmpty()) follow();
            Map<Table<?>, Set<UUID>> emptied = shared();
            emptied.forEach((table, of) -> of.forEach(id -> add(table, id)));
            more = !waiting.isEmpty();
        }
    }

    private void follow() {
        List<UUID> batch = new ArrayList<>();
        while (!waiting.isEmpty() && batch.size() < AT_ONCE) batch.add(waiting.poll());
        for (Pointer pointer : pointers) if (belongs(pointer)) naming(pointer, batch).forEach(id -> add(pointer.table(), id));
    }

    /** It cannot be without what it names; or, though it may, it is nothing without: who was merged away, who was invited. */
    private static boolean belongs(Pointer pointer) {
        if (!pointer.mayBeEmpty()) return true;
        String where = pointer.tableName() + ':' + pointer.column().getName().toLowerCase(Locale.ROOT);
        return Set.of("person:merged_into", "team_meeting_attendee:person").contains(where);
    }

    /** What is named by rows that go, and by none that stays. */
    private Map<Table<?>, Set<UUID>> shared() {
        Map<Table<?>, Set<UUID>> found = new LinkedHashMap<>();
        for (Pointer pointer : pointers) {
            Optional<Table<?>> parent = sharedBy(pointer);
            Set<UUID> going = rows.getOrDefault(pointer.table(), Set.of());
            if (parent.isEmpty() || going.isEmpty()) continue;
            Set<UUID> named = new LinkedHashSet<>();
            Field<UUID> id = id(pointer.table());
            inBatches(going, batch -> sql.selectDistinct(pointer.column()).from(pointer.table()).where(id.in(batch)).fetch(pointer.column()).forEach(named::add));
            named.removeAll(ids);
            if (!withShared) named.removeIf(one -> sql.select(id).from(pointer.table()).where(pointer.column().eq(one)).fetch(id).stream().anyMatch(line -> !going.contains(line)));
            if (!named.isEmpty()) found.computeIfAbsent(parent.get(), t -> new LinkedHashSet<>()).addAll(named);
        }
        return found;
    }

    /** Of {@code referral_child:referral} the table of referrals. */
    private static Optional<Table<?>> sharedBy(Pointer pointer) {
        return SHARING.stream().filter(ending -> pointer.tableName().endsWith(ending)).flatMap(ending -> pointer.to()
            .filter(to -> pointer.tableName().equals(name(to) + ending)).stream()).findFirst();
    }

    private Set<UUID> naming(Pointer pointer, List<UUID> named) {
        Set<UUID> found = new LinkedHashSet<>();
        Field<UUID> id = id(pointer.table());
        inBatches(named, batch -> sql.select(id).from(pointer.table()).where(pointer.column().in(batch)).fetch(id).forEach(found::add));
        return found;
    }

    private static void inBatches(java.util.Collection<UUID> all, java.util.function.Consumer<List<UUID>> work) {
        List<UUID> list = List.copyOf(all);
        for (int from = 0; from < list.size(); from += AT_ONCE) work.accept(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
    }

    static Field<UUID> id(Table<?> table) {
        return table.fieldStream().filter(f -> f.getName().equalsIgnoreCase("id")).findFirst().orElseThrow().coerce(UUID.class);
    }

    static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }

    static Table<?> table(String name) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream().filter(table -> name(table).equals(name)).findFirst().orElseThrow();
    }
}
