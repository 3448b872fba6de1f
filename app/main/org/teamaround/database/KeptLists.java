package org.teamaround.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableField;
import org.teamaround.kernel.Id;

/**
 * Things that belong to another, such as a child's episodes: which they are is kept by the owner, what they are by themselves.
 *
 * @param <K> key of the owner
 * @param <I> key of what belongs to it
 */
public final class KeptLists<K extends Id, I extends Id, V> {
    private final Kept<K, List<UUID>> belonging;
    private final Kept<I, V> things;
    private final Function<UUID, I> key;
    private final Comparator<V> order;

    /**
     * @param owner,own columns of one table: whose it is, and what
     * @param key       makes an id of a column's
     * @param order     the list's
     */
    public KeptLists(Database database, int most, TableField<?, UUID> owner, TableField<?, UUID> own, Kept<I, V> things, Function<UUID, I> key, Comparator<V> order) {
        this.things = things;
        this.key = key;
        this.order = order;
        Table<?> table = java.util.Objects.requireNonNull(owner.getTable());
        belonging = new Kept<>(database, most, Set.of(table), keys -> grouped(database.read().select(owner, own).from(table).where(owner.in(keys)).fetch()));
    }

    public List<V> of(K one) {
        return of(List.of(one));
    }

    /** Of all of them together, each once. */
    public List<V> of(Collection<? extends K> owners) {
        List<I> ids = belonging.all(owners).values().stream().flatMap(List::stream).distinct().map(key).toList();
        return things.all(ids).values().stream().sorted(order).toList();
    }

    private static Map<UUID, List<UUID>> grouped(Result<Record2<UUID, UUID>> rows) {
        Map<UUID, List<UUID>> found = new HashMap<>();
        rows.forEach(row -> found.computeIfAbsent(row.value1(), k -> new ArrayList<>()).add(row.value2()));
        return found;
    }
}
