package org.teamaround.harness.leak;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.teamaround.database.schema.DefaultSchema;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.store.CaseStore;

/** One row in every table of every feature, with a marker in each column that is long enough to hold one: no text field is forgotten. */
final class MarkedRows {
    private static final Set<String> JOURNAL = Set.of("device", "act", "record_key", "revision", "revision_value", "checkpoint", "incarnation",
        "device_incarnation", "compartment_key");
    private final CaseStore store;
    private final Actor actor;
    private final Map<Table<?>, UUID> written = new HashMap<>();

    MarkedRows(CaseStore store, Actor actor) {
        this.store = store;
        this.actor = actor;
    }

    /** Answers how many columns hold a marker. */
    int write() {
        int marked = 0;
        Set<Table<?>> left = new HashSet<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
        left.removeIf(table -> JOURNAL.contains(table.getName().toLowerCase(Locale.ROOT)));
        while (!left.isEmpty()) {
            List<Table<?>> next = left.stream().filter(table -> isReady(table, false)).toList();
            if (next.isEmpty()) next = left.stream().filter(table -> isReady(table, true)).limit(1).toList();
            if (next.isEmpty()) throw new IllegalStateException("no row can be written of " + left);
            for (Table<?> table : next) marked += write(table);
            left.removeAll(next);
        }
        return marked;
    }

    /** @param inCircle a row that may point to nothing need not wait for what it points to: some tables point to each other */
    private boolean isReady(Table<?> table, boolean inCircle) {
        return table.getReferences().stream().filter(key -> !inCircle || !mayBeEmpty(key)).map(key -> key.getKey().getTable())
            .allMatch(parent -> parent.equals(table) || written.containsKey(parent));
    }

    private static boolean mayBeEmpty(ForeignKey<?, ?> key) {
        return key.getFields().stream().allMatch(field -> field.getDataType().nullable());
    }

    private @Nullable UUID parent(ForeignKey<?, ?> key, Table<?> table, UUID id) {
        Table<?> parent = key.getKey().getTable();
        return parent.equals(table) ? id : written.get(parent);
    }

    private int write(Table<?> table) {
        UpdatableRecord<?> row = (UpdatableRecord<?>) table.newRecord();
        UUID id = UUID.randomUUID();
        int marked = 0;
        for (Field<?> field : table.fields()) marked += fill(row, field, id);
        for (ForeignKey<?, ?> key : table.getReferences())
            key.getFields().forEach(field -> row.set(field.coerce(UUID.class), parent(key, table, id)));
        table.fieldStream().filter(field -> field.getName().equalsIgnoreCase("sealed_file"))
            .forEach(field -> row.set(field.coerce(UUID.class), store.sealedFiles().put(Marker.of("sealed", "file").getBytes(StandardCharsets.UTF_8))));
        store.database().inTransaction(Act.of("test.write", actor).because(Marker.of("act", "reason")), () -> {
            store.gate().save(row);
            return Outcome.done(true);
        }).orFault();
        written.put(table, id);
        return marked;
    }

    private static int fill(UpdatableRecord<?> row, Field<?> field, UUID id) {
        Class<?> type = field.getType();
        if (type == String.class) return text(row, field);
        if (type == UUID.class) row.set(field.coerce(UUID.class), field.getName().equalsIgnoreCase("id") ? id : UUID.randomUUID());
        else if (type == Boolean.class) row.set(field.coerce(Boolean.class), false);
        else if (type == Integer.class) row.set(field.coerce(Integer.class), 7);
        else if (type == Long.class) row.set(field.coerce(Long.class), 7L);
        else if (type == LocalDate.class) row.set(field.coerce(LocalDate.class), LocalDate.of(2026, 9, 7));
        else if (type == LocalTime.class) row.set(field.coerce(LocalTime.class), LocalTime.of(9, 30));
        else if (type == OffsetDateTime.class) row.set(field.coerce(OffsetDateTime.class), OffsetDateTime.of(2026, 9, 7, 9, 30, 0, 0, ZoneOffset.UTC));
        else if (type == byte[].class) row.set(field.coerce(byte[].class), new byte[32]);
        return 0;
    }

    private static int text(UpdatableRecord<?> row, Field<?> field) {
        String marker = Marker.of(row.getTable().getName(), field.getName());
        int room = field.getDataType().length();
        row.set(field.coerce(String.class), marker.substring(0, Math.min(room, marker.length())));
        return room >= Marker.STEM.length() ? 1 : 0;
    }
}
