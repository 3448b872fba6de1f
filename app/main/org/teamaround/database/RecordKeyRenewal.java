package org.teamaround.database;

import static org.teamaround.database.schema.Tables.RECORD_KEY;

import java.sql.Connection;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.SealedBox;

/**
 * Seals every record's key once more, under another key, when a vault's data key is replaced. What the record keys themselves seal stays
 * as it is. Works on a copy nobody else has open, and leaves no journal: not one value changes.
 */
public final class RecordKeyRenewal {
    private final SealedBox old;
    private final SealedBox fresh;

    public RecordKeyRenewal(byte[] old, byte[] fresh) {
        this.old = new SealedBox(old);
        this.fresh = new SealedBox(fresh);
    }

    /** Answers how many. */
    public int renew(Connection connection, SQLDialect dialect) {
        DSLContext sql = DSL.using(JooqSettings.plain(dialect).set(connection));
        var kept = sql.select(RECORD_KEY.RECORD, RECORD_KEY.SEALED_KEY).from(RECORD_KEY).where(RECORD_KEY.SEALED_KEY.isNotNull()).fetch();
        kept.forEach(row -> sql.update(RECORD_KEY).set(RECORD_KEY.SEALED_KEY, renewed(row.value1(), row.value2())).where(RECORD_KEY.RECORD.eq(row.value1())).execute());
        return kept.size();
    }

    private byte[] renewed(UUID record, byte[] sealed) {
        byte[] key = old.open(sealed, RecordKeys.label(record)).orElseThrow(() -> new Fault("a record key that does not open", "record-key-renewal"));
        return fresh.seal(key, RecordKeys.label(record));
    }
}
