package org.teamaround.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one kind as last committed, read whole with a few queries and kept until the next commit, so that a page of a hundred
 * families asks the engine no more often than one of five. Inside a transaction nothing kept is given: there the engine is asked.
 */
public final class Kept<T> {
    /** So many single questions since a commit are asked of the engine; from then on reading the whole is cheaper. */
    public static final int PATIENCE = 2;
    private final Database database;
    private final Supplier<T> read;
    private final int patience;
    private @Nullable Whole<T> whole;
    private long askedSince = -1;
    private int asked;

    private record Whole<T>(long commits, T what) {}

    /** @param read reads the whole from the engine */
    public Kept(Database database, Supplier<T> read, int patience) {
        this.database = database;
        this.read = read;
        this.patience = patience;
    }

    /** A question about everything. @param engine how the engine answers it */
    public <R> R all(Function<T, R> answer, Supplier<R> engine) {
        return database.isWriting() ? engine.get() : answer.apply(whole());
    }

    /** A question about one. @param engine how the engine answers it */
    public <R> R one(Function<T, R> answer, Supplier<R> engine) {
        if (database.isWriting()) return engine.get();
        return worthReading().map(answer).orElseGet(engine);
    }

    /** Things by each of the keys they go under, in the order given. */
    public static <K, V> Map<K, List<V>> by(Collection<V> things, Function<V, Collection<K>> keys) {
        Map<K, List<V>> found = new HashMap<>();
        things.forEach(thing -> keys.apply(thing).forEach(key -> found.computeIfAbsent(key, k -> new ArrayList<>()).add(thing)));
        return found;
    }

    private synchronized Optional<T> worthReading() {
        long commits = database.commits();
        if (whole != null && whole.commits() == commits) return Optional.of(whole.what());
        if (askedSince != commits) asked = 0;
        askedSince = commits;
        return asked++ < patience ? Optional.empty() : Optional.of(whole());
    }

    /** The count is taken before reading: what a commit overtakes is read again. */
    private synchronized T whole() {
        long commits = database.commits();
        Whole<T> now = whole;
        if (now == null || now.commits() != commits) now = new Whole<>(commits, read.get());
        whole = now;
        return now.what();
    }
}
