package org.teamaround.database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Written;

/** One running transaction: its act, its pages of the journal, the news to tell once it is committed. */
final class Transaction {
    private final Act act;
    private final DSLContext sql;
    private final JournalWriter journal;
    private final JournalPage page;
    private final TouchedRows touched = new TouchedRows();
    private final Instant now;
    private @Nullable Chain chain;
    private final List<Runnable> news = new ArrayList<>();
    private final List<Problem> doom = new ArrayList<>();
    private boolean committed;

    Transaction(Act act, Instant now, DSLContext sql, JournalWriter journal) {
        this.act = act;
        this.sql = sql;
        this.journal = journal;
        this.now = now;
        page = journal.newPage(act, now);
    }

    Act act() {
        return act;
    }

    /** For the gate only. */
    DSLContext sql() {
        return sql;
    }

    JournalPage page() {
        return page;
    }

    void tellAfterCommit(Runnable telling) {
        news.add(telling);
    }

    void doom(List<Problem> problems) {
        if (doom.isEmpty()) doom.addAll(problems);
    }

    List<Problem> doom() {
        return doom;
    }

    void erase(UUID record) {
        page.forget(record);
        journal.erase(record);
    }

    boolean erase(UUID record, Set<String> fields) {
        return journal.erase(record, fields);
    }

    List<UUID> goneLines(TableField<?, UUID> parentColumn, UUID parent) {
        return journal.past().goneLines(parentColumn, parent);
    }

    boolean wasChanged(UUID record, Set<String> fields) {
        return journal.past().wasChanged(record, fields);
    }

    TouchedRows touched() {
        return touched;
    }

    /** The rows this act wrote or removed. */
    Written written() {
        return new Written(page.written(), touched.all());
    }

    void flushJournal() {
        chain = journal.write(page, now);
    }

    void committed() {
        committed = true;
        if (chain != null) journal.committed(chain);
    }

    boolean isCommitted() {
        return committed;
    }

    void tellNews() {
        news.forEach(Transaction::tell);
    }

    /** What was committed stays so, whatever a listener does. */
    static void tell(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Transaction.class).warn("news not taken: {}", new Fault("news", e).getMessage());
        }
    }
}
