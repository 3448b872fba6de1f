package org.teamaround.database;

import static org.teamaround.database.schema.Tables.REVISION;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record2;

/**
 * How many entries each device's chain has, and each chain's last entry. Found by leaping from device to device, so that it costs a few looks
 * into the index and not a walk through the whole journal.
 */
final class ChainLengths {
    private static final UUID SMALLEST = new UUID(0, 0);
    private static final UUID LARGEST = new UUID(-1, -1);

    private ChainLengths() {}

    static Map<UUID, Long> read(DSLContext sql) {
        Map<UUID, Long> lengths = new HashMap<>();
        UUID upTo = LARGEST;
        while (true) {
            Optional<Record2<UUID, Long>> last = sql.select(REVISION.DEVICE, REVISION.SEQ).from(REVISION).where(REVISION.DEVICE.le(upTo))
                .orderBy(REVISION.DEVICE.desc(), REVISION.SEQ.desc()).limit(1).fetchOptional();
            last.ifPresent(found -> lengths.put(found.value1(), found.value2()));
            if (last.isEmpty() || last.get().value1().equals(SMALLEST)) return lengths;
            upTo = below(last.get().value1());
        }
    }

    /** The engine begins at a bound even where it is left out itself, and so would walk through the whole chain of that device. */
    private static UUID below(UUID device) {
        long least = device.getLeastSignificantBits();
        return new UUID(device.getMostSignificantBits() - (least == 0 ? 1 : 0), least - 1);
    }

    /**
     * Number and hash of this device's last entry. The lower bound says nothing, but leads the engine to the index of both columns; the one of
     * the device alone would make it read the chain to its end.
     */
    static Optional<Record2<Long, byte[]>> last(DSLContext sql, UUID device) {
        return sql.select(REVISION.SEQ, REVISION.HASH).from(REVISION).where(REVISION.DEVICE.eq(device)).and(REVISION.SEQ.ge(0L))
            .orderBy(REVISION.DEVICE.desc(), REVISION.SEQ.desc()).limit(1).fetchOptional();
    }
}
