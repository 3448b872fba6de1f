package org.teamaround.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Moment;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Transactions;
import org.teamaround.kernel.Written;

/**
 * The one connection. Writing happens on one thread, one transaction after the other; reading anywhere, by a user that can only read.
 * What {@link #read} gives refuses every statement that is not a query: writes go through the {@link Gate}.
 */
public final class Database implements Transactions, AutoCloseable {
    private final Connections connections;
    private final DSLContext readers;
    private final DSLContext writerReads;
    private final DSLContext writes;
    private final JournalWriter journal;
    private final CaseKeys keys;
    private final Device device;
    private final Moment moment;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Database::writerThread);
    private final ThreadLocal<Boolean> onWriter = ThreadLocal.withInitial(() -> false);
    /** TouchedRows on the writer thread only. */
    private @Nullable Transaction current;
    /** Changed on the writer thread only. */
    private volatile long commits;
    private final List<Consumer<Written>> hearers = new CopyOnWriteArrayList<>();
    private final List<Consumer<TouchedRows>> keepers = new CopyOnWriteArrayList<>();

    private Database(Connections connections, CaseKeys keys, Device device, Moment moment) {
        this.connections = connections;
        this.keys = keys;
        this.device = device;
        this.moment = moment;
        readers = DSL.using(JooqSettings.queriesOnly(connections.dialect()).set(connections.readers()));
        writerReads = DSL.using(JooqSettings.queriesOnly(connections.dialect()).set(connections.writer()));
        writes = DSL.using(JooqSettings.plain(connections.dialect()).set(connections.writer()));
        journal = new JournalWriter(writes, recordKeys(writes), device);
    }

    /** Makes the device known when this is its first time. */
    public static Database open(Connections connections, CaseKeys keys, Device device, Moment moment) {
        Database database = new Database(connections, keys, device, moment);
        new Devices(database).know(device, moment.now());
        return database;
    }

    /** Inside a transaction: what the transaction sees; elsewhere the last committed state. */
    public DSLContext read() {
        return isWriting() ? writerReads : readers;
    }

    /** Whether the caller is inside a transaction. */
    boolean isWriting() {
        return onWriter.get() && current != null;
    }

    Device device() {
        return device;
    }

    Instant now() {
        return moment.now();
    }

    /** How often the committed state has changed since opening. */
    long commits() {
        return commits;
    }

    /** Told of each commit before whoever committed goes on; for what keeps things in memory. */
    void onTouched(Consumer<TouchedRows> keeper) {
        keepers.add(keeper);
    }

    /** Told after each commit that changed anything, before the act's own news, as long as this is open. */
    void onWritten(Consumer<Written> hearer) {
        hearers.add(hearer);
    }

    @Override
    public <T> Outcome<T> inTransaction(Act act, Supplier<Outcome<T>> work) {
        if (onWriter.get()) return current == null ? begin(act, work) : join(current, work);
        try {
            return CompletableFuture.supplyAsync(() -> onWriterThread(act, work), thread).join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    /**
     * For {@code teamaround bench} alone, which an architecture test sees to: made-up rows of closed cases, so many that their journal would
     * take hours to write. Such a vault opens and works; {@code verify} says of it that rows are not in the journal.
     */
    public <T> Outcome<T> withoutJournal(Act act, Supplier<Outcome<T>> work) {
        return inTransaction(act, () -> {
            current("database.without-journal").page().silence();
            return work.get();
        });
    }

    /** @param where the place in the program, for the fault when there is none */
    Transaction current(String where) {
        if (!onWriter.get() || current == null) throw new Fault("outside a transaction", where);
        return current;
    }

    RecordKeys recordKeys(DSLContext sql) {
        return new RecordKeys(sql, keys.recordKeys());
    }

    /** Work on the writer thread that is no act of anybody's and leaves no journal: the database's own bookkeeping. */
    void keepBooks(Consumer<DSLContext> work) {
        exclusively(sql -> {
            sql.transaction(inner -> work.accept(inner.dsl()));
            return true;
        });
    }

    /** A checkpoint of where this device's chain stands, unless there is one. */
    void sign() {
        exclusively(sql -> {
            journal.committed(sql.transactionResult(_ -> journal.signed(moment.now())));
            return true;
        });
    }

    /** What was removed for good is to be out of the file too when it closes: the room it took is not left as it was. */
    public void leaveNothing() {
        connections.leaveNothing();
    }

    /** Nothing is written while {@code work} reads. */
    <T> T exclusively(Function<DSLContext, T> work) {
        if (onWriter.get()) throw new Fault("exclusive work inside a transaction", "database");
        try {
            return CompletableFuture.supplyAsync(() -> work.apply(writes), thread).join();
        } catch (CompletionException e) {
            throw unwrapped(e);
        }
    }

    /** Work on the writer thread that nobody waits for; what is to be written meanwhile waits for it. */
    void soon(Consumer<DSLContext> work) {
        thread.execute(() -> work.accept(writes));
    }

    private <T> Outcome<T> onWriterThread(Act act, Supplier<Outcome<T>> work) {
        onWriter.set(true);
        return begin(act, work);
    }

    private <T> Outcome<T> begin(Act act, Supplier<Outcome<T>> work) {
        Transaction transaction = new Transaction(act, moment.now(), writes, journal);
        current = transaction;
        Outcome<T> outcome;
        try {
            outcome = settled(transaction, work.get());
            if (outcome.isDone()) commit(transaction);
        } catch (RuntimeException e) {
            throw e instanceof Fault fault ? fault : new Fault("transaction", e);
        } catch (SQLException e) {
            throw new Fault("transaction.commit", e);
        } finally {
            current = null;
            rollBackWhatIsLeft(transaction);
        }
        if (outcome.isDone()) tellNews(transaction);
        return outcome;
    }

    private void tellNews(Transaction transaction) {
        Written written = transaction.written();
        if (!written.rows().isEmpty()) hearers.forEach(hearer -> Transaction.tell(() -> hearer.accept(written)));
        transaction.tellNews();
    }

    /** A refusal of an inner step takes the whole back, even when the outer step overlooked it. */
    private static <T> Outcome<T> settled(Transaction transaction, Outcome<T> outcome) {
        List<Problem> doomed = transaction.doom();
        return outcome.isDone() && !doomed.isEmpty() ? Outcome.refused(doomed) : outcome;
    }

    private static <T> Outcome<T> join(Transaction outer, Supplier<Outcome<T>> work) {
        Outcome<T> outcome = work.get();
        if (!outcome.isDone()) outer.doom(outcome.problems());
        return outcome;
    }

    private void commit(Transaction transaction) throws SQLException {
        transaction.flushJournal();
        connections.writer().commit();
        commits = commits + 1;
        transaction.committed();
        if (!transaction.touched().isEmpty()) keepers.forEach(keeper -> keeper.accept(transaction.touched()));
    }

    private void rollBackWhatIsLeft(Transaction transaction) {
        if (transaction.isCommitted()) return;
        try {
            connections.writer().rollback();
        } catch (SQLException e) {
            throw new Fault("transaction.rollback", e);
        }
    }

    private static RuntimeException unwrapped(CompletionException e) {
        if (e.getCause() instanceof Fault fault) return fault;
        if (e.getCause() instanceof Error error) throw error;
        return new Fault("transaction", e.getCause() == null ? e : e.getCause());
    }

    private static Thread writerThread(Runnable work) {
        Thread thread = new Thread(work, "vault-writer");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for the running transaction, then closes the engine. */
    @Override
    public void close() {
        thread.close();
        connections.close();
    }
}
