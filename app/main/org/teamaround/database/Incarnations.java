package org.teamaround.database;

import static org.teamaround.database.schema.Tables.INCARNATION;
import static org.teamaround.database.schema.Tables.REVISION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Who wrote which stretch of each device's chain. One that wrote nothing gives way to the one after it. */
final class Incarnations {
    private final Map<UUID, NavigableMap<Long, Incarnation>> byDevice = new HashMap<>();
    private final Map<UUID, Long> lengths;

    private Incarnations(Map<UUID, Long> lengths) {
        this.lengths = lengths;
    }

    static Incarnations read(DSLContext sql) {
        Incarnations read = new Incarnations(ChainLengths.read(sql));
        sql.selectFrom(INCARNATION).orderBy(INCARNATION.FIRST_SEQ, INCARNATION.SINCE, INCARNATION.ID).forEach(row ->
            read.byDevice.computeIfAbsent(row.getDevice(), _ -> new TreeMap<>()).put(row.getFirstSeq(), Incarnation.of(row.getId(),
                row.getDevice(), row.getFirstSeq(), row.getSigningKey(), row.getSince())));
        return read;
    }

    /** Empty when nobody is on record for that number. */
    Optional<Incarnation> at(UUID device, long seq) {
        return Optional.ofNullable(byDevice.getOrDefault(device, new TreeMap<>()).floorEntry(seq)).map(Map.Entry::getValue);
    }

    /** Entries of that device's chain; 0 when there are none. */
    long length(UUID device) {
        return lengths.getOrDefault(device, 0L);
    }

    /** Number of the last entry of this stretch; less than its first when it has none. */
    long last(Incarnation incarnation) {
        Long next = byDevice.get(incarnation.device()).higherKey(incarnation.firstSeq());
        return next == null ? length(incarnation.device()) : Math.min(next - 1, length(incarnation.device()));
    }

    /** Those that wrote something, each device's in their order. */
    List<Incarnation> all() {
        return byDevice.values().stream().flatMap(ofDevice -> ofDevice.values().stream()).filter(one -> last(one) >= one.firstSeq()).toList();
    }

    /** Whether another copy of the vault wrote on where this one ended. */
    boolean isContinued(Incarnation incarnation) {
        return last(incarnation) < length(incarnation.device());
    }
}
