package org.teamaround.database;

import static org.teamaround.database.schema.Tables.REVISION;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Act;

/** Writes the pages of the journal and knows where this device's chain stands. Used on the writer thread only. */
final class JournalWriter {
    private final DSLContext sql;
    private final RecordKeys keys;
    private final Device device;
    private @Nullable Chain head;

    JournalWriter(DSLContext sql, RecordKeys keys, Device device) {
        this.sql = sql;
        this.keys = keys;
        this.device = device;
    }

    JournalPage newPage(Act act, Instant now) {
        return new JournalPage(act, now, device, head(), keys, new Heads(sql));
    }

    /** A page without entries leaves nothing: an act that changed nothing did not happen. */
    void write(JournalPage page) {
        if (page.revisions().isEmpty()) return;
        sql.batchInsert(page.newKeys()).execute();
        sql.batchInsert(page.act()).execute();
        sql.batchInsert(page.revisions()).execute();
        sql.batchInsert(page.values()).execute();
    }

    void committed(JournalPage page) {
        head = page.chain();
    }

    private Chain head() {
        if (head == null) head = load();
        return head;
    }

    private Chain load() {
        long clock = Optional.ofNullable(sql.select(DSL.max(REVISION.CLOCK)).from(REVISION).fetchOne(0, Long.class)).orElse(0L);
        return sql.select(REVISION.SEQ, REVISION.HASH).from(REVISION).where(REVISION.DEVICE.eq(device.id()))
            .orderBy(REVISION.SEQ.desc()).limit(1).fetchOptional().map(last -> new Chain(last.value1(), last.value2(), clock))
            .orElse(new Chain(0, Chain.EMPTY.hash(), clock));
    }
}
