package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.CHECKPOINT;
import static org.teamaround.database.schema.Tables.RECORD_KEY;
import static org.teamaround.database.schema.Tables.REVISION;
import static org.teamaround.database.schema.Tables.REVISION_VALUE;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Fault;

/** Writes the pages of the journal and knows where this device's chain stands. Used on the writer thread only. */
final class JournalWriter {
    private final DSLContext sql;
    private final RecordKeys keys;
    private final Device device;
    private @Nullable Chain head;
    private @Nullable Incarnation incarnation;

    JournalWriter(DSLContext sql, RecordKeys keys, Device device) {
        this.sql = sql;
        this.keys = keys;
        this.device = device;
    }

    JournalPage newPage(Act act, Instant now) {
        return new JournalPage(act, now, incarnation(), head(), keys, new Heads(sql));
    }

    /** A page without entries leaves nothing: an act that changed nothing did not happen. Answers where the chain stands then. */
    Chain write(JournalPage page, Instant now) {
        if (page.revisions().isEmpty()) return head();
        sql.batchInsert(page.newKeys()).execute();
        sql.batchInsert(page.act()).execute();
        sql.batchInsert(page.revisions()).execute();
        sql.batchInsert(page.values()).execute();
        return Checkpoint.isDue(page.act().getWhat(), page.chain().sinceCheckpoint()) ? checkpoint(page.chain(), now) : page.chain();
    }

    /** Key and values of a record are gone for good; hashes and commitments stay, so that the chain still checks. */
    void erase(UUID record) {
        sql.update(RECORD_KEY).set(RECORD_KEY.SEALED_KEY, (byte[]) null).where(RECORD_KEY.RECORD.eq(record)).execute();
        sql.update(REVISION_VALUE).set(REVISION_VALUE.SEALED_VALUE, (byte[]) null).set(REVISION_VALUE.SALT, (byte[]) null)
            .where(REVISION_VALUE.REVISION.in(DSL.select(REVISION.ID).from(REVISION).where(REVISION.RECORD.eq(record)))).execute();
    }

    /** Values of some fields of a record are gone for good; answers whether there were any. */
    boolean erase(UUID record, Set<String> fields) {
        List<UUID> told = past().told(record, fields);
        sql.update(REVISION_VALUE).set(REVISION_VALUE.SEALED_VALUE, (byte[]) null).set(REVISION_VALUE.SALT, (byte[]) null)
            .where(REVISION_VALUE.REVISION.in(told)).execute();
        return !told.isEmpty();
    }

    /** What it kept of what is there no more. */
    PastWords past() {
        return new PastWords(sql, keys);
    }

    void committed(Chain chain) {
        head = chain;
    }

    /** A checkpoint of the chain as it stands, unless there is one already; the caller commits. */
    Chain signed(Instant now) {
        return head().sinceCheckpoint() > 0 ? checkpoint(head(), now) : head();
    }

    private Chain checkpoint(Chain chain, Instant now) {
        OffsetDateTime time = (OffsetDateTime) FieldText.asKept(now.atOffset(ZoneOffset.UTC));
        sql.batchInsert(Checkpoint.of(chain, incarnation(), time, RowCounts.text(RowCounts.now(sql)), device.signer())).execute();
        return chain.atCheckpoint();
    }

    private Chain head() {
        if (head == null) head = load();
        return head;
    }

    private Incarnation incarnation() {
        Incarnation found = incarnation;
        if (found == null) found = Incarnations.read(sql).at(device.id(), Long.MAX_VALUE)
            .orElseThrow(() -> new Fault("a device nobody knows", "journal"));
        incarnation = found;
        return found;
    }

    private Chain load() {
        long clock = Optional.ofNullable(sql.select(DSL.max(ACT.CLOCK)).from(ACT).fetchOne(0, Long.class)).orElse(0L);
        long checkpointed = Optional.ofNullable(sql.select(DSL.max(CHECKPOINT.SEQ)).from(CHECKPOINT)
            .where(CHECKPOINT.INCARNATION.eq(incarnation().id())).fetchOne(0, Long.class)).orElse(incarnation().firstSeq() - 1);
        return ChainLengths.last(sql, device.id()).map(last -> new Chain(last.value1(), last.value2(), clock, checkpointed))
            .orElse(new Chain(0, Chain.EMPTY.hash(), clock, 0));
    }
}
