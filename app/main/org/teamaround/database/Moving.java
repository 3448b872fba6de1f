package org.teamaround.database;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.teamaround.database.Pointers.Pointer;

/**
 * Makes rows that name one record name another. A line that would then stand twice among its lines is taken away; of two rows that tie the
 * same two records, the one that stays learns what only the other knew.
 */
final class Moving {
    private static final Set<String> SAYS_NOTHING = Set.of("", "NOT_KNOWN", "NOT_YET_ASKED");
    /** Tables with one row for each pair, or for each record, and the columns that name them. */
    private static final Map<String, Set<String>> TIES = Map.of("relationship", Set.of("child", "relative"), "tie_declined", Set.of("child", "relative"),
        "partnership", Set.of("one", "other"), "born_together", Set.of("child", "first_record"), "holder_not_known", Set.of("child"));
    /** Ties that read the same from both sides. */
    private static final Set<String> EITHER_WAY = Set.of("partnership");
    private final Database database;
    private final Gate gate;

    Moving(Database database, Gate gate) {
        this.database = database;
        this.gate = gate;
    }

    void over(Pointer pointer, UUID from, UUID to) {
        for (Record row : rows(pointer, from)) {
            Optional<Record> same = isEndOfTie(pointer) ? sameTie(pointer, row, to) : sameLine(pointer, row, to);
            if (pointsAtItself(pointer, row, to)) point(pointer, row, null);
            else if (same.isPresent()) becomeOne(pointer, row, same.get());
            else point(pointer, row, to);
        }
    }

    List<Record> rows(Pointer pointer, UUID to) {
        return database.read().select(pointer.table().fields()).from(pointer.table()).where(pointer.column().eq(to)).orderBy(Rows.id(pointer.table()))
            .fetch().map(Record.class::cast);
    }

    void point(Pointer pointer, Record row, UUID to) {
        Record changed = pointer.table().newRecord();
        changed.set(Rows.id(pointer.table()), row.get(Rows.id(pointer.table())));
        changed.set(pointer.column(), to);
        gate.save((UpdatableRecord<?>) changed);
    }

    /** Such as the line manager of a practitioner who turns out to be the same. */
    private static boolean pointsAtItself(Pointer pointer, Record row, UUID to) {
        return to.equals(row.get(Rows.id(pointer.table())));
    }

    private void becomeOne(Pointer pointer, Record row, Record stays) {
        Record more = pointer.table().newRecord();
        more.set(Rows.id(pointer.table()), stays.get(Rows.id(pointer.table())));
        boolean any = false;
        for (Field<?> field : pointer.table().fields()) {
            if (!saysNothing(stays.get(field)) || saysNothing(row.get(field))) continue;
            copy(more, field, row);
            any = true;
        }
        gate.remove(pointer.table(), Objects.requireNonNull(row.get(Rows.id(pointer.table()))));
        if (any) gate.save((UpdatableRecord<?>) more);
    }

    private static <T> void copy(Record into, Field<T> field, Record from) {
        into.set(field, from.get(field));
    }

    private static boolean saysNothing(Object value) {
        return value == null || value instanceof String text && SAYS_NOTHING.contains(text);
    }

    private static boolean isEndOfTie(Pointer pointer) {
        return ends(pointer).anyMatch(f -> f.getName().equals(pointer.column().getName()));
    }

    private Optional<Record> sameTie(Pointer pointer, Record row, UUID to) {
        Optional<Field<UUID>> other = ends(pointer).filter(f -> !f.getName().equals(pointer.column().getName())).findFirst();
        Condition same = pointer.column().eq(to);
        if (other.isEmpty()) return first(pointer, same);
        UUID whom = row.get(other.get());
        Condition straight = same.and(other.get().eq(whom));
        return first(pointer, EITHER_WAY.contains(pointer.tableName()) ? straight.or(other.get().eq(to).and(pointer.column().eq(whom))) : straight);
    }

    private static Stream<Field<UUID>> ends(Pointer pointer) {
        Set<String> columns = TIES.getOrDefault(pointer.tableName(), Set.of());
        return pointer.table().fieldStream().filter(f -> columns.contains(f.getName().toLowerCase(Locale.ROOT))).map(f -> f.coerce(UUID.class));
    }

    /** All the same but its number among the lines. */
    private Optional<Record> sameLine(Pointer pointer, Record row, UUID to) {
        if (!pointer.isLine()) return Optional.empty();
        Condition same = pointer.column().eq(to);
        for (Field<?> field : pointer.table().fields()) {
            boolean own = Set.of("id", "line_no").contains(field.getName().toLowerCase(Locale.ROOT)) || field.getName().equals(pointer.column().getName());
            if (!own) same = same.and(equal(field, row));
        }
        return first(pointer, same);
    }

    private static <T> Condition equal(Field<T> field, Record row) {
        T value = row.get(field);
        return value == null ? field.isNull() : field.eq(DSL.val(value, field));
    }

    private Optional<Record> first(Pointer pointer, Condition which) {
        return database.read().select(pointer.table().fields()).from(pointer.table()).where(which).limit(1).fetchOptional().map(Record.class::cast);
    }
}
