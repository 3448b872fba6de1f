package org.teamaround.database;

import static org.teamaround.database.schema.Tables.RECORD_KEY;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.teamaround.database.schema.tables.records.RecordKeyRecord;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.SealedBox;

/** One random key for each record (and each act, for its reason), itself sealed; destroying it erases what the journal kept. */
final class RecordKeys {
    private final SecureRandom random = new SecureRandom();
    private final DSLContext sql;
    private final SealedBox box;

    RecordKeys(DSLContext sql, byte[] key) {
        this.sql = sql;
        box = new SealedBox(key);
    }

    /** Empty when there is none, or when it was destroyed. */
    Optional<byte[]> find(UUID record) {
        return sql.select(RECORD_KEY.SEALED_KEY).from(RECORD_KEY).where(RECORD_KEY.RECORD.eq(record))
            .fetchOptional(RECORD_KEY.SEALED_KEY)
            .map(sealed -> box.open(sealed, label(record)).orElseThrow(() -> new Fault("a record key that does not open", "journal")));
    }

    byte[] random() {
        byte[] key = new byte[32];
        random.nextBytes(key);
        return key;
    }

    /** The row that keeps a new key. */
    RecordKeyRecord row(UUID record, byte[] key) {
        return new RecordKeyRecord(record, box.seal(key, label(record)));
    }

    static byte[] label(UUID record) {
        return ByteBuffer.allocate(16).putLong(record.getMostSignificantBits()).putLong(record.getLeastSignificantBits()).array();
    }
}
