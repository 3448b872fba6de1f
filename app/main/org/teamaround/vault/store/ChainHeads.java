package org.teamaround.vault.store;

import static org.teamaround.database.schema.Tables.REVISION;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;
import org.teamaround.vault.ChainHead;

/** Where each device's chain of the journal ends. */
final class ChainHeads {
    private ChainHeads() {}

    static Map<UUID, ChainHead> of(Database database) {
        Map<UUID, Long> counts = database.read().select(REVISION.DEVICE, DSL.max(REVISION.SEQ)).from(REVISION).groupBy(REVISION.DEVICE)
            .fetchMap(REVISION.DEVICE, DSL.max(REVISION.SEQ));
        Map<UUID, ChainHead> heads = new HashMap<>();
        counts.forEach((device, count) -> heads.put(device, new ChainHead(count, database.read().select(REVISION.HASH).from(REVISION)
            .where(REVISION.DEVICE.eq(device)).and(REVISION.SEQ.eq(count)).fetchSingle(REVISION.HASH))));
        return heads;
    }
}
