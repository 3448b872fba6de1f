package org.teamaround.database;

import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a kind there is little of, such as agencies: read whole when it is first asked for, kept until a commit touches one of its
 * tables. Inside a transaction it is read from the engine.
 */
public final class KeptWhole<T> {
    private final Database database;
    private final Set<Table<?>> tables;
    private final Supplier<T> read;
    private @Nullable T whole;

    /** @param read from the engine */
    public KeptWhole(Database database, Set<Table<?>> tables, Supplier<T> read) {
        this.database = database;
        this.tables = Set.copyOf(tables);
        this.read = read;
        database.onTouched(this::forget);
    }

    /** The count is taken before reading: what a commit overtakes is read again. */
    public T now() {
        if (database.isWriting()) return read.get();
        T known = known();
        if (known != null) return known;
        long commits = database.commits();
        T fresh = read.get();
        synchronized (this) {
            if (commits == database.commits()) whole = fresh;
        }
        return fresh;
    }

    /** Whether the caller is in a transaction, where a single question is better asked singly. */
    public boolean isWriting() {
        return database.isWriting();
    }

    private synchronized @Nullable T known() {
        return whole;
    }

    private synchronized void forget(TouchedRows touched) {
        if (touched.any(tables)) whole = null;
    }
}
