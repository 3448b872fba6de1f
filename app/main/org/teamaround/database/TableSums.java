package org.teamaround.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.SettingsTools;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Fault;

/**
 * What a database of any schema holds, added up: one sum for each table over all its rows, whatever its columns are. Two databases with
 * the same sums hold the same. The migrations' own table is left out.
 */
public final class TableSums {
    private static final String MIGRATIONS = "flyway_schema_history";
    private static final Field<String> TABLE_NAME = DSL.field(DSL.name("TABLE_NAME"), String.class);
    private static final Field<String> COLUMN_NAME = DSL.field(DSL.name("COLUMN_NAME"), String.class);
    private final DSLContext sql;

    /** @param sha256 64 hexadecimal digits */
    public record Sum(long rows, String sha256) {}

    /** @param hash of the entry of that number, 64 hexadecimal digits */
    public record End(long count, String hash) {}

    /** @param connections used for reading only */
    public TableSums(Connections connections) {
        this(DSL.using(JooqSettings.queriesOnly(connections.dialect()).set(connections.readers())));
    }

    private TableSums(DSLContext sql) {
        this.sql = DSL.using(sql.configuration().derive(SettingsTools.clone(sql.settings()).withRenderSchema(true).withRenderQuotedNames(RenderQuotedNames.ALWAYS)));
    }

    /** Nothing is written until {@code work} is done, so that what it copies has these sums. Not inside a transaction. */
    public static <T> T undisturbed(Database database, Function<TableSums, T> work) {
        return database.exclusively(sql -> work.apply(new TableSums(sql)));
    }

    /** Number of the last migration; 0 when there was none. */
    public int schema() {
        Field<String> version = DSL.field(DSL.name("version"), String.class);
        return sql.select(version).from(DSL.table(DSL.name(MIGRATIONS))).where(DSL.field(DSL.name("success"), Boolean.class).isTrue()).and(version.isNotNull())
            .fetch(version).stream().mapToInt(Integer::parseInt).max().orElse(0);
    }

    /** By the table's name in small letters. */
    public SortedMap<String, Sum> all() {
        SortedMap<String, Sum> sums = new TreeMap<>();
        List<String> tables = sql.select(TABLE_NAME).from(schema("TABLES")).where(DSL.upper(column("TABLE_SCHEMA")).eq("PUBLIC"))
            .and(column("TABLE_TYPE").eq("BASE TABLE")).and(TABLE_NAME.ne(MIGRATIONS)).fetch(TABLE_NAME);
        tables.forEach(table -> sums.put(table.toLowerCase(Locale.ROOT), sum(table)));
        return sums;
    }

    /** Rows of the journal. */
    public long entries() {
        return sql.select(DSL.count()).from(table("REVISION")).fetchSingle(0, Long.class);
    }

    /** Where each device's chain ends. */
    public SortedMap<UUID, End> ends() {
        Field<UUID> device = DSL.field(DSL.name("DEVICE"), UUID.class);
        Field<Long> seq = DSL.field(DSL.name("SEQ"), Long.class);
        Field<byte[]> hash = DSL.field(DSL.name("HASH"), byte[].class);
        SortedMap<UUID, End> ends = new TreeMap<>();
        sql.select(device, DSL.max(seq)).from(table("REVISION")).groupBy(device).fetch().forEach(row -> ends.put(row.value1(), new End(row.value2(),
            HexFormat.of().formatHex(sql.select(hash).from(table("REVISION")).where(device.eq(row.value1())).and(seq.eq(row.value2())).fetchSingle(hash)))));
        return ends;
    }

    /** How many rows have this word in this column. */
    public long count(String table, String column, String word) {
        return sql.select(DSL.count()).from(table(table)).where(column(column).eq(word)).fetchSingle(0, Long.class);
    }

    private Sum sum(String table) {
        MessageDigest digest = sha256();
        long count = 0;
        List<Field<Object>> columns = columns(table);
        columns.forEach(column -> put(digest, column.getName()));
        try (Cursor<Record> rows = sql.select(columns).from(table(table)).orderBy(keys(table, columns)).fetchLazy()) {
            for (Record row : rows) {
                for (int i = 0; i < columns.size(); i++) put(digest, row.get(i));
                count++;
            }
        }
        return new Sum(count, HexFormat.of().formatHex(digest.digest()));
    }

    private List<Field<Object>> columns(String table) {
        return sql.select(COLUMN_NAME).from(schema("COLUMNS")).where(TABLE_NAME.eq(table)).and(DSL.upper(column("TABLE_SCHEMA")).eq("PUBLIC"))
            .fetch(COLUMN_NAME).stream().sorted().map(name -> DSL.field(DSL.name(name), Object.class)).toList();
    }

    /** The primary key; all columns of a table without one. */
    private List<Field<Object>> keys(String table, List<Field<Object>> columns) {
        Field<String> constraint = column("CONSTRAINT_NAME");
        List<String> keys = sql.select(COLUMN_NAME).from(schema("KEY_COLUMN_USAGE")).where(TABLE_NAME.eq(table)).and(constraint.in(
            sql.select(constraint).from(schema("TABLE_CONSTRAINTS")).where(TABLE_NAME.eq(table)).and(column("CONSTRAINT_TYPE").eq("PRIMARY KEY"))))
            .fetch(COLUMN_NAME);
        return keys.isEmpty() ? columns : columns.stream().filter(column -> keys.contains(column.getName())).toList();
    }

    private static Table<Record> schema(String view) {
        return DSL.table(DSL.name("INFORMATION_SCHEMA", view));
    }

    private static Table<Record> table(String name) {
        return DSL.table(DSL.name(name));
    }

    private static Field<String> column(String name) {
        return DSL.field(DSL.name(name), String.class);
    }

    /** Absent, or present with its length, so that no two rows read alike. */
    private static void put(MessageDigest digest, @Nullable Object content) {
        byte[] bytes = switch (content) {
            case null -> null;
            case byte[] raw -> raw;
            case OffsetDateTime when -> when.toInstant().toString().getBytes(StandardCharsets.UTF_8);
            default -> content.toString().getBytes(StandardCharsets.UTF_8);
        };
        int length = bytes == null ? -1 : bytes.length;
        for (int shift = 24; shift >= 0; shift -= 8) digest.update((byte) (length >> shift));
        if (bytes != null) digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new Fault("table-sums.sha256", e);
        }
    }
}
