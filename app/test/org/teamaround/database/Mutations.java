package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACCESS_ENTRY;
import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.CHECKPOINT;
import static org.teamaround.database.schema.Tables.DEVICE;
import static org.teamaround.database.schema.Tables.INCARNATION;
import static org.teamaround.database.schema.Tables.RECORD_KEY;
import static org.teamaround.database.schema.Tables.REVISION;
import static org.teamaround.database.schema.Tables.REVISION_VALUE;
import static org.teamaround.database.schema.Tables.SETTING_CHANGE;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;

/** Edits, removals, swaps, cuts and rewritings of a journal by somebody who has the database, its keys and the device's signature. */
final class Mutations {
    private static final List<Table<?>> EDITED = List.of(REVISION, REVISION, REVISION, REVISION_VALUE, REVISION_VALUE, ACT, ACT, RECORD_KEY, CHECKPOINT, INCARNATION);
    private final Database database;
    private final int length;

    private Mutations(Database database) {
        this.database = database;
        length = database.read().fetchCount(REVISION);
    }

    static Mutations of(Database database) {
        return new Mutations(database);
    }

    Mutation pick(int round, Random random) {
        random.nextLong();
        return switch (round % 5) {
            case 0, 1 -> edit(random);
            case 2 -> random.nextBoolean() ? remove(1 + random.nextInt(length), random.nextBoolean()) : lose(random);
            case 3 -> swap(1 + random.nextInt(length - 1), random);
            default -> random.nextBoolean() ? cut(1 + random.nextInt(length)) : rewrite(1 + random.nextInt(length));
        };
    }

    private Mutation edit(Random random) {
        Table<?> table = EDITED.get(random.nextInt(EDITED.size()));
        List<Field<?>> fields = List.of(table.fields());
        Field<?> field = fields.get(random.nextInt(fields.size()));
        List<? extends Record> rows = database.read().selectFrom(table)
            .where(table == INCARNATION ? INCARNATION.DEVICE.eq(database.device().id()) : DSL.noCondition()).fetch();
        Record row = rows.get(random.nextInt(rows.size()));
        Object other = other(field, row, rows, random);
        Optional<Long> entry = table == REVISION && field != REVISION.SEQ && field != REVISION.DEVICE ? Optional.of(row.get(REVISION.SEQ)) : Optional.empty();
        return new Mutation("edited", table.getName() + '.' + field.getName(), entry, field != REVISION.ACT, sql -> update(sql, table, field, row, other));
    }

    private static <T> void update(DSLContext sql, Table<?> table, Field<T> field, Record row, Object value) {
        Field<Object> key = table.getPrimaryKey().getFields().getFirst().coerce(Object.class);
        if (table == REVISION_VALUE && field == REVISION_VALUE.REVISION || table == REVISION && field == REVISION.ID) {
            sql.deleteFrom(REVISION_VALUE).where(REVISION_VALUE.REVISION.eq(row.get(0, UUID.class))).execute();
        } else if (table == ACT && field == ACT.ID) {
            sql.update(REVISION).set(REVISION.ACT, DSL.select(DSL.min(ACT.ID)).from(ACT).where(ACT.ID.ne(row.get(ACT.ID)))).where(REVISION.ACT.eq(row.get(ACT.ID))).execute();
        } else if (table == INCARNATION && field == INCARNATION.ID) {
            sql.deleteFrom(CHECKPOINT).execute();
        }
        sql.update(table).set(field, field.getType().cast(value)).where(key.eq(row.get(key.getName(), Object.class))).execute();
    }

    private Object another(Field<UUID> id, Object now) {
        return database.read().select(id).from(((org.jooq.TableField<?, UUID>) id).getTable()).where(id.ne((UUID) now)).limit(1).fetchSingle(id);
    }

    private Object other(Field<?> field, Record row, List<? extends Record> rows, Random random) {
        Object now = row.get(field);
        if (field == REVISION.ACT) return rows.stream().map(each -> (Object) each.get(field)).filter(each -> !each.equals(now)).findAny().orElseThrow();
        if (field == REVISION.DEVICE || field == ACT.DEVICE || field == INCARNATION.DEVICE) return another(DEVICE.ID, now);
        if (field == CHECKPOINT.INCARNATION) return another(INCARNATION.ID, now);
        return switch (now) {
            case UUID _ -> UUID.randomUUID();
            case Long number -> field == REVISION.SEQ ? rows.size() + 1L + random.nextInt(9) : Long.valueOf(number + 1 + random.nextInt(9));
            case String text -> text.isEmpty() ? "x" : text.substring(1);
            case OffsetDateTime time -> time.plusSeconds(1 + random.nextInt(99));
            case byte[] bytes -> changed(bytes, random);
            case null -> field.getType() == UUID.class ? UUID.randomUUID() : new byte[] {1};
            default -> throw new IllegalStateException(field.getName());
        };
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    /** @param closing whether the numbers behind it close the gap */
    private Mutation remove(long number, boolean closing) {
        return new Mutation("removed", "entry " + number + (closing ? ", gap closed" : ""), Optional.of(number), false, sql -> {
            removeFrom(sql, number, number);
            if (closing) for (long next = number + 1; next <= length; next++) sql.update(REVISION).set(REVISION.SEQ, next - 1).where(REVISION.SEQ.eq(next)).execute();
        });
    }

    /** A value, a key or a checkpoint is gone. */
    private Mutation lose(Random random) {
        Table<?> table = List.of(REVISION_VALUE, RECORD_KEY, CHECKPOINT).get(random.nextInt(3));
        List<? extends Record> rows = database.read().selectFrom(table).fetch();
        UUID gone = rows.get(random.nextInt(rows.size())).get(0, UUID.class);
        return new Mutation("removed", table.getName(), Optional.empty(), false, sql -> sql.deleteFrom(table).where(table.field(0, UUID.class).eq(gone)).execute());
    }

    private Mutation swap(long number, Random random) {
        long other = 1 + random.nextInt(length);
        if (other == number) other = number + 1;
        long first = Math.min(number, other);
        long second = Math.max(number, other);
        return random.nextBoolean() ? new Mutation("swapped", "entries " + first + " and " + second, Optional.of(first), false, sql -> {
            sql.update(REVISION).set(REVISION.SEQ, -1L).where(REVISION.SEQ.eq(first)).execute();
            sql.update(REVISION).set(REVISION.SEQ, first).where(REVISION.SEQ.eq(second)).execute();
            sql.update(REVISION).set(REVISION.SEQ, second).where(REVISION.SEQ.eq(-1L)).execute();
        }) : new Mutation("swapped", "values of " + first + " and " + second, Optional.of(first), false, sql -> {
            List<UUID> ids = sql.select(REVISION.ID).from(REVISION).where(REVISION.SEQ.in(first, second)).fetch(REVISION.ID);
            List<Record> values = new ArrayList<>(sql.select(REVISION_VALUE.fields()).from(REVISION_VALUE).where(REVISION_VALUE.REVISION.in(ids)).fetch());
            for (int i = 0; i < 2; i++) {
                Record from = values.get(1 - i);
                sql.update(REVISION_VALUE).set(REVISION_VALUE.SEALED_VALUE, from.get(REVISION_VALUE.SEALED_VALUE)).set(REVISION_VALUE.SALT, from.get(REVISION_VALUE.SALT))
                    .where(REVISION_VALUE.REVISION.eq(values.get(i).get(REVISION_VALUE.REVISION))).execute();
            }
        });
    }

    /** The last entries, and all that would tell of them inside the database. */
    Mutation cut(int most) {
        return new Mutation("cut", "the last " + most, Optional.of((long) length - most + 1), false, sql -> cutFrom(sql, length - most + 1L));
    }

    /** A cut, then as many entries written anew by the rules, checkpoints signed. */
    private Mutation rewrite(int most) {
        return new Mutation("written anew", "the last " + most, Optional.of((long) length), false, sql -> {
            cutFrom(sql, length - most + 1L);
            for (int left = most; left > 0; left -= 4) writeOther(sql);
        });
    }

    private void writeOther(DSLContext sql) {
        JournalWriter writer = new JournalWriter(sql, database.recordKeys(sql), database.device());
        JournalPage page = writer.newPage(Act.of("test.change", new Actor(new UUID(1, 1), "Somebody", java.util.Set.of())), database.now());
        UUID id = UUID.randomUUID();
        for (Field<?> field : SETTING_CHANGE.fields()) page.note(SETTING_CHANGE, id, field, Optional.of("another"));
        writer.write(page, database.now());
    }

    private static void cutFrom(DSLContext sql, long number) {
        sql.deleteFrom(CHECKPOINT).where(CHECKPOINT.SEQ.ge(number)).execute();
        removeFrom(sql, number, Long.MAX_VALUE);
        sql.deleteFrom(ACT).where(ACT.ID.notIn(DSL.select(REVISION.ACT).from(REVISION))).execute();
        sql.deleteFrom(ACCESS_ENTRY).where(ACCESS_ENTRY.ACT.notIn(DSL.select(ACT.ID).from(ACT))).execute();
    }

    private static void removeFrom(DSLContext sql, long first, long last) {
        sql.deleteFrom(REVISION_VALUE).where(REVISION_VALUE.REVISION.in(DSL.select(REVISION.ID).from(REVISION).where(REVISION.SEQ.between(first, last)))).execute();
        sql.deleteFrom(REVISION).where(REVISION.SEQ.between(first, last)).execute();
    }
}
