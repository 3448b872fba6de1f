package org.teamaround.database;

import static org.teamaround.database.schema.Tables.REVISION;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Where each chain stands: to be remembered outside the database (key file, backups), so that a journal cut short or written anew is
 * known. By incarnation: after a restore the same laptop begins another chain, and what the lost one wrote is no contradiction.
 */
public final class ChainEnds {
    private final Database database;

    public ChainEnds(Database database) {
        this.database = database;
    }

    public Map<UUID, ChainEnd> now() {
        return read(database.read());
    }

    /** The same, with a checkpoint of it signed first; for backups and whatever else takes a copy along. Not inside a transaction. */
    public Map<UUID, ChainEnd> signed() {
        database.sign();
        return now();
    }

    static Map<UUID, ChainEnd> read(DSLContext sql) {
        Incarnations incarnations = Incarnations.read(sql);
        Map<UUID, ChainEnd> ends = new HashMap<>();
        incarnations.all().forEach(one -> {
            long last = incarnations.last(one);
            sql.select(REVISION.HASH).from(REVISION).where(REVISION.DEVICE.eq(one.device())).and(REVISION.SEQ.eq(last))
                .fetchOptional(REVISION.HASH).ifPresent(hash -> ends.put(one.id(), new ChainEnd(last, hash)));
        });
        return ends;
    }
}
