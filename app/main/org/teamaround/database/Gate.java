package org.teamaround.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Fault;

/**
 * Every write goes through here and leaves, in the same transaction, one journal entry for each field it changed. Usable only inside
 * {@link Database#inTransaction}.
 */
public final class Gate {
    private final Database database;

    public Gate(Database database) {
        this.database = database;
    }

    /**
     * Inserts the row, or updates the one with the same {@code id}. Only fields that were set on {@code row} are written; those that
     * hold the same value already leave no trace.
     */
    public void save(UpdatableRecord<?> row) {
        Transaction transaction = database.current("gate.save");
        UUID id = Rows.idOf(row);
        Optional<Record> before = Rows.find(transaction.sql(), row.getTable(), id);
        Map<Field<?>, Object> values = Rows.values(row, field -> row.touched(field));
        transaction.touched().row(row, row.getTable());
        before.ifPresent(old -> transaction.touched().row(old, row.getTable()));
        if (before.isPresent()) update(transaction, row.getTable(), id, before.get(), values);
        else insert(transaction, row.getTable(), id, values);
    }

    /** Deletes the row; its last values stay in the journal. Nothing happens when there is no such row. */
    public void remove(Table<?> table, UUID id) {
        Transaction transaction = database.current("gate.remove");
        Optional<Record> before = Rows.find(transaction.sql(), table, id);
        if (before.isEmpty()) return;
        transaction.touched().row(before.get(), table);
        transaction.sql().deleteFrom(table).where(Rows.id(table).eq(id)).execute();
        for (Field<?> field : table.fields()) {
            if (before.get().get(field) != null) transaction.page().note(table, id, field, Optional.empty());
        }
    }

    /**
     * Deletes the row and what the journal kept of it, so that nobody can read its values any more; the chain still checks. Cannot be taken
     * back, and no row with this id may come again; that
     * something was erased is noted.
     */
    public void removeForGood(Table<?> table, UUID id) {
        remove(table, id);
        forget(id);
    }

    /**
     * What the journal kept of a record that has no row any more, or the reason of an act by its id: nobody can read it any more; the chain
     * still checks.
     */
    public void forget(UUID record) {
        Transaction transaction = database.current("gate.forget");
        transaction.erase(record);
        noteErased(record, Optional.empty(), transaction);
    }

    /**
     * What the journal kept of lines that the parent once had and has no more is gone for good, and noted. It looks through the journal,
     * for acts that are rare.
     */
    public void forgetGoneLines(TableField<?, UUID> parentColumn, UUID parent) {
        Transaction transaction = database.current("gate.forget-gone-lines");
        transaction.goneLines(parentColumn, parent).forEach(id -> {
            transaction.erase(id);
            noteErased(id, Optional.empty(), transaction);
        });
    }

    /**
     * What the journal kept of these fields of a record is gone for good, and noted; the record stays, and its other fields' history.
     * @param fields lower-case names
     */
    public void forgetFields(UUID record, Set<String> fields) {
        Transaction transaction = database.current("gate.forget-fields");
        if (transaction.erase(record, fields)) noteErased(record, Optional.of(String.join(" ", new TreeSet<>(fields))), transaction);
    }

    /** Whether the journal knows another value of one of these fields than the first. */
    public boolean wasChanged(UUID record, Set<String> fields) {
        return database.current("gate.was-changed").wasChanged(record, fields);
    }

    private void noteErased(UUID record, Optional<String> fields, Transaction transaction) {
        new JooqAccessLog(database, this).note(AccessKind.ERASED, Optional.of(record), fields, transaction.act().actor());
    }

    /** The parent's rows become exactly these: others are removed first, then the given ones saved. */
    public <R extends UpdatableRecord<R>> void replaceChildren(Table<R> table, TableField<R, UUID> parentColumn, UUID parent, List<R> rows) {
        Transaction transaction = database.current("gate.replace-children");
        Set<UUID> kept = rows.stream().map(Rows::idOf).collect(Collectors.toSet());
        if (rows.stream().anyMatch(row -> !parent.equals(row.get(parentColumn)))) throw new Fault("a row of another parent", "gate.replace-children");
        transaction.sql().select(Rows.id(table)).from(table).where(parentColumn.eq(parent)).fetch(0, UUID.class).stream()
            .filter(id -> !kept.contains(id)).forEach(id -> remove(table, id));
        rows.forEach(this::save);
    }

    private static void insert(Transaction transaction, Table<?> table, UUID id, Map<Field<?>, Object> values) {
        transaction.sql().insertInto(table).set(values).execute();
        boolean engineFills = table.fieldStream().anyMatch(field -> field.getDataType().defaulted() && !values.containsKey(field));
        Map<Field<?>, Object> stored = engineFills ? Rows.values(Rows.find(transaction.sql(), table, id).orElseThrow(), _ -> true) : values;
        stored.forEach((field, value) -> {
            if (value != null) transaction.page().note(table, id, field, Optional.of(value));
        });
    }

    private static void update(Transaction transaction, Table<?> table, UUID id, Record before, Map<Field<?>, Object> values) {
        Map<Field<?>, Object> changed = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (!FieldText.same(before.get(field), value)) changed.put(field, value);
        });
        if (changed.isEmpty()) return;
        transaction.sql().update(table).set(changed).where(Rows.id(table).eq(id)).execute();
        changed.forEach((field, value) -> transaction.page().note(table, id, field, Optional.ofNullable(value)));
    }
}
