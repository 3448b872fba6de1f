package org.teamaround.database;

import static org.teamaround.database.schema.Tables.REVISION;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;

/**
 * How many entries each device's chain has. Found by leaping from one device's last entry to the next device's, so that it costs a few
 * looks into the index and not a walk through the whole journal.
 */
final class ChainLengths {
    private ChainLengths() {}

    static Map<UUID, Long> read(DSLContext sql) {
        Map<UUID, Long> lengths = new HashMap<>();
        for (Record2<UUID, Long> last = last(sql, null); last != null; last = last(sql, last.value1())) lengths.put(last.value1(), last.value2());
        return lengths;
    }

    /** The last entry of the device that comes before this one in the index; of the last device when there is none. */
    private static @Nullable Record2<UUID, Long> last(DSLContext sql, @Nullable UUID before) {
        var all = sql.select(REVISION.DEVICE, REVISION.SEQ).from(REVISION);
        return (before == null ? all : all.where(REVISION.DEVICE.lt(before))).orderBy(REVISION.DEVICE.desc(), REVISION.SEQ.desc()).limit(1).fetchOne();
    }
}
