package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.REVISION;
import static org.teamaround.database.schema.Tables.REVISION_VALUE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.teamaround.database.schema.tables.records.ActRecord;
import org.teamaround.database.schema.tables.records.RevisionRecord;
import org.teamaround.database.schema.tables.records.RevisionValueRecord;
import org.teamaround.kernel.Problem;

/**
 * Walks each device's chain from its first revision to its head: numbers without a gap, each hash over the one before, and each value
 * what its commitment says. A chain cut short at its end cannot be seen from inside; witnesses elsewhere will tell (vault.md 3.3).
 */
final class ChainCheck {
    private static final int AT_A_TIME = 2000;
    private final DSLContext sql;
    private final RecordKeys keys;
    private final Map<UUID, Optional<byte[]>> opened = new HashMap<>();
    private long checked;

    ChainCheck(DSLContext sql, RecordKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    long checked() {
        return checked;
    }

    /** One problem with the number of the first revision that does not hold; empty when all do. */
    List<Problem> broken() {
        for (UUID device : sql.selectDistinct(REVISION.DEVICE).from(REVISION).fetch(REVISION.DEVICE)) {
            long bad = firstBroken(device);
            if (bad > 0) return List.of(Problem.of("vault.problem.journal-broken", bad));
        }
        return List.of();
    }

    private long firstBroken(UUID device) {
        Chain chain = Chain.EMPTY;
        while (true) {
            Result<Record> rows = after(device, chain.seq());
            if (rows.isEmpty()) return 0;
            opened.clear();
            for (Record row : rows) {
                if (!holds(row, chain)) return chain.seq() + 1;
                chain = new Chain(row.get(REVISION.SEQ), row.get(REVISION.HASH), row.get(REVISION.CLOCK));
                checked++;
            }
        }
    }

    private Result<Record> after(UUID device, long seq) {
        return sql.select(REVISION.fields()).select(ACT.fields()).select(REVISION_VALUE.fields()).from(REVISION)
            .leftJoin(ACT).on(ACT.ID.eq(REVISION.ACT)).leftJoin(REVISION_VALUE).on(REVISION_VALUE.REVISION.eq(REVISION.ID))
            .where(REVISION.DEVICE.eq(device)).and(REVISION.SEQ.gt(seq)).orderBy(REVISION.SEQ).limit(AT_A_TIME).fetch();
    }

    private boolean holds(Record row, Chain chain) {
        RevisionRecord revision = row.into(REVISION);
        ActRecord act = row.into(ACT);
        if (act.getId() == null || row.get(REVISION_VALUE.REVISION) == null) return false;
        return revision.getSeq() == chain.seq() + 1 && Arrays.equals(revision.getPreviousHash(), chain.hash())
            && Arrays.equals(RevisionHash.of(act, revision), revision.getHash())
            && RevisionHash.idOf(revision.getHash(), revision.getClock()).equals(revision.getId()) && keepsItsWord(revision, row.into(REVISION_VALUE));
    }

    /** An erased value keeps its word by being gone. */
    private boolean keepsItsWord(RevisionRecord revision, RevisionValueRecord value) {
        Optional<byte[]> key = opened.computeIfAbsent(revision.getRecord(), keys::find);
        if (value.getSealedValue() == null || value.getSalt() == null || key.isEmpty()) return true;
        byte[] plain = SealedValue.plainOf(key.get(), revision.getId(), value.getSealedValue());
        return Arrays.equals(RevisionHash.commitment(key.get(), value.getSalt(), plain), revision.getCommitment());
    }
}
