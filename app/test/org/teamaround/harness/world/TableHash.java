package org.teamaround.harness.world;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.teamaround.database.schema.DefaultSchema;
import org.teamaround.vault.store.CaseStore;

/** One hash over every row of every table. */
public final class TableHash {
    private TableHash() {}

    public static String of(CaseStore store) {
        return of(store.database().read());
    }

    public static String of(DSLContext sql) {
        MessageDigest digest = digest();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Result<?> rows = sql.select(table.fields()).from(table).orderBy(table.field(0)).fetch();
            digest.update((table.getName() + ' ' + rows.size() + '\n').getBytes(StandardCharsets.UTF_8));
            for (Record row : rows) for (Field<?> field : row.fields()) digest.update(text(row.get(field)).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String text(Object value) {
        return (value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value)) + '\n';
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
