package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.CHECKPOINT;
import static org.teamaround.database.schema.Tables.INCARNATION;
import static org.teamaround.database.schema.Tables.REVISION;
import static org.teamaround.database.schema.Tables.REVISION_VALUE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.teamaround.database.schema.tables.records.CheckpointRecord;

/**
 * Walks each device's chain from its first entry to its head. A chain cut short at its end, its checkpoints with it, cannot be seen from
 * inside; {@link WitnessCheck} compares with what was remembered elsewhere (vault.md 3.3).
 */
final class ChainCheck {
    private static final int AT_A_TIME = 2000;
    private final DSLContext sql;
    private final Incarnations incarnations;
    private final WordKept kept;
    private long checked;

    ChainCheck(DSLContext sql, RecordKeys keys) {
        this.sql = sql;
        incarnations = Incarnations.read(sql);
        kept = new WordKept(sql, keys);
    }

    long checked() {
        return checked;
    }

    Optional<BadEntry> firstBad() {
        Stream<UUID> devices = Stream.concat(sql.selectDistinct(INCARNATION.DEVICE).from(INCARNATION).fetch(INCARNATION.DEVICE).stream(),
            sql.selectDistinct(REVISION.DEVICE).from(REVISION).fetch(REVISION.DEVICE).stream()).distinct();
        return devices.map(device -> firstBad(device, Chain.EMPTY)).flatMap(Optional::stream).findFirst();
    }

    /** @param start where the walk begins, taken on trust */
    Optional<BadEntry> firstBad(UUID device, Chain start) {
        ChainWalk walk = new ChainWalk(device, start, incarnations, checkpoints(device), kept);
        for (Result<Record> rows = after(device, walk.at()); !rows.isEmpty(); rows = after(device, walk.at())) {
            kept.forgetKeys();
            for (Record row : rows) {
                Optional<BadEntry> bad = walk.step(row);
                if (bad.isPresent()) return bad;
                checked++;
            }
        }
        return walk.end();
    }

    private Map<Long, List<CheckpointRecord>> checkpoints(UUID device) {
        return sql.select(CHECKPOINT.fields()).from(CHECKPOINT).join(INCARNATION).on(INCARNATION.ID.eq(CHECKPOINT.INCARNATION))
            .where(INCARNATION.DEVICE.eq(device)).fetchInto(CHECKPOINT).stream().collect(Collectors.groupingBy(CheckpointRecord::getSeq));
    }

    private Result<Record> after(UUID device, long seq) {
        return sql.select(REVISION.fields()).select(ACT.fields()).select(REVISION_VALUE.fields()).from(REVISION)
            .leftJoin(ACT).on(ACT.ID.eq(REVISION.ACT)).leftJoin(REVISION_VALUE).on(REVISION_VALUE.REVISION.eq(REVISION.ID))
            .where(REVISION.DEVICE.eq(device)).and(REVISION.SEQ.gt(seq)).orderBy(REVISION.SEQ).limit(AT_A_TIME).fetch();
    }
}
