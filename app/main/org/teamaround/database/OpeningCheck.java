package org.teamaround.database;

import static org.teamaround.database.schema.Tables.CHECKPOINT;
import static org.teamaround.database.schema.Tables.INCARNATION;
import static org.teamaround.database.schema.Tables.REVISION;
import static org.teamaround.database.schema.Tables.REVISION_VALUE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.teamaround.database.schema.tables.records.CheckpointRecord;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;

/**
 * What is looked at each time a vault is opened, before the first screen: the journal's end against what was remembered of it, the last
 * checkpoint and the entries since, and how many rows each table has. The whole is read by {@link Soundness}.
 */
public final class OpeningCheck {
    private final Database database;

    public OpeningCheck(Database database) {
        this.database = database;
    }

    /** One problem, or none. @param witness ends by incarnation; empty at the very first opening */
    public List<Problem> problems(Map<UUID, ChainEnd> witness) {
        try {
            return database.exclusively(sql -> problems(sql, witness));
        } catch (Fault | DataAccessException e) {
            return List.of(Problem.of("vault.problem.database-damaged"));
        }
    }

    private List<Problem> problems(DSLContext sql, Map<UUID, ChainEnd> witness) {
        Optional<BadEntry> bad = new WitnessCheck(sql).firstBad(List.of(witness)).or(() -> stranger(sql)).or(() -> sinceCheckpoint(sql));
        if (bad.isPresent()) return List.of(bad.get().problem(sql));
        Optional<Problem> miscounted = counts(sql);
        if (miscounted.isEmpty()) return List.of();
        return List.of(firstBadOfAll(sql).map(entry -> entry.problem(sql)).orElse(miscounted.get()));
    }

    /** When something is known to be wrong, the whole chain is worth the time: it may name the entry. */
    private Optional<BadEntry> firstBadOfAll(DSLContext sql) {
        return new ChainCheck(sql, database.recordKeys(sql)).firstBad();
    }

    /** Nobody but this copy of the vault may have written this laptop's chain since this copy began. */
    private Optional<BadEntry> stranger(DSLContext sql) {
        return new StrangerCheck(sql).firstBad(database.device());
    }

    private Optional<BadEntry> sinceCheckpoint(DSLContext sql) {
        UUID device = database.device().id();
        Chain start = checkpoint(sql, device).map(last -> before(sql, device, last)).orElse(Chain.EMPTY);
        return new ChainCheck(sql, database.recordKeys(sql)).firstBad(device, start);
    }

    /** One entry before the checkpoint, so that the entry it was made at is looked at too. */
    private static Chain before(DSLContext sql, UUID device, CheckpointRecord last) {
        return sql.select(REVISION.PREVIOUS_HASH).from(REVISION).where(REVISION.DEVICE.eq(device)).and(REVISION.SEQ.eq(last.getSeq()))
            .fetchOptional(REVISION.PREVIOUS_HASH).map(hash -> new Chain(last.getSeq() - 1, hash, 0, last.getSeq() - 1)).orElse(Chain.EMPTY);
    }

    private static Optional<CheckpointRecord> checkpoint(DSLContext sql, UUID device) {
        return sql.select(CHECKPOINT.fields()).from(CHECKPOINT).join(INCARNATION).on(INCARNATION.ID.eq(CHECKPOINT.INCARNATION))
            .where(INCARNATION.DEVICE.eq(device)).orderBy(CHECKPOINT.SEQ.desc()).limit(1).fetchOptionalInto(CheckpointRecord.class);
    }

    private Optional<Problem> counts(DSLContext sql) {
        Optional<CheckpointRecord> last = checkpoint(sql, database.device().id());
        Map<String, Long> known = RowCounts.after(last.map(row -> RowCounts.read(row.getRowCounts())).orElse(Map.of()), sql,
            database.recordKeys(sql), database.device().id(), last.map(CheckpointRecord::getSeq).orElse(0L));
        known = RowCounts.withJournal(known, List.copyOf(ChainLengths.read(sql).values()));
        Map<String, Long> now = RowCounts.withJournal(RowCounts.now(sql), List.of((long) sql.fetchCount(REVISION)));
        now.put("revision_value", (long) sql.fetchCount(REVISION_VALUE));
        TreeSet<String> tables = new TreeSet<>(known.keySet());
        tables.addAll(now.keySet());
        for (String table : tables) {
            if (!Objects.equals(known.get(table), now.get(table))) return Optional.of(Problem.of("audit.problem.counts", table,
                now.getOrDefault(table, 0L), known.getOrDefault(table, 0L)));
        }
        return Optional.empty();
    }
}
