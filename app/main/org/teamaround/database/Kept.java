package org.teamaround.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Table;
import org.teamaround.kernel.Id;

/**
 * Things by their key as last committed: read when they are asked for, kept until a commit touches a row they are made of, and never more
 * than so many, the longest unasked going first. Inside a transaction nothing kept is given: there the engine is asked.
 *
 * @param <K> key
 * @param <V> immutable, since everybody is given the same
 */
public final class Kept<K extends Id, V> {
    /** So many of one kind are kept: more than the open work of a large team, less than its archive. */
    public static final int USUAL = 4000;
    /** So many keys go into one statement. */
    private static final int AT_ONCE = 500;
    private final Database database;
    private final Set<Table<?>> tables;
    private final Function<List<UUID>, Map<UUID, V>> read;
    private final Map<UUID, Optional<V>> kept;

    /**
     * @param tables of the rows that one thing is made of; each row holds the thing's key, as its own id or as one of its columns
     * @param read   from the engine: those there are of some keys, in few statements
     */
    public Kept(Database database, int most, Set<Table<?>> tables, Function<List<UUID>, Map<UUID, V>> read) {
        this.database = database;
        this.tables = Set.copyOf(tables);
        this.read = read;
        kept = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Optional<V>> eldest) {
                return size() > most;
            }
        };
        database.onTouched(this::forget);
    }

    public Optional<V> find(K key) {
        return Optional.ofNullable(all(List.of(key)).get(key.value()));
    }

    /** Those there are, by key; what is not kept is read together. */
    public Map<UUID, V> all(Collection<? extends K> keys) {
        List<UUID> wanted = keys.stream().map(Id::value).distinct().toList();
        if (database.isWriting()) return fromEngine(wanted);
        Map<UUID, V> found = new LinkedHashMap<>();
        List<UUID> missing = new ArrayList<>();
        long commits = database.commits();
        synchronized (kept) {
            for (UUID key : wanted) {
                Optional<V> known = kept.get(key);
                if (known == null) missing.add(key);
                else known.ifPresent(one -> found.put(key, one));
            }
        }
        if (missing.isEmpty()) return found;
        Map<UUID, V> fresh = fromEngine(missing);
        keep(missing, fresh, commits);
        found.putAll(fresh);
        return found;
    }

    /** How many are held now. */
    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }

    private Map<UUID, V> fromEngine(List<UUID> keys) {
        Map<UUID, V> found = new LinkedHashMap<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) found.putAll(read.apply(keys.subList(from, Math.min(keys.size(), from + AT_ONCE))));
        return found;
    }

    /** The commits are counted before what they touched is forgotten: what one overtook while it was read is not kept. */
    private void keep(List<UUID> keys, Map<UUID, V> fresh, long commits) {
        synchronized (kept) {
            if (commits == database.commits()) keys.forEach(key -> kept.put(key, Optional.ofNullable(fresh.get(key))));
        }
    }

    private void forget(TouchedRows touched) {
        if (!touched.any(tables)) return;
        Set<UUID> ids = touched.in(tables);
        synchronized (kept) {
            ids.forEach(kept::remove);
        }
    }
}
