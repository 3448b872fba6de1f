package org.teamaround.find.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.teamaround.database.Database;

/** The ids of a table in lots, so that no list is ever as long as the vault is large. */
final class Lots {
    private static final int SIZE = 1_000;

    private Lots() {}

    /** All there are: a condition besides would lead the engine to another index, and each lot would cost what the whole table costs. */
    static void each(Database database, Table<?> table, TableField<?, UUID> id, Consumer<List<UUID>> into) {
        Optional<UUID> last = Optional.empty();
        while (true) {
            Condition after = last.<Condition>map(id::gt).orElse(DSL.noCondition());
            List<UUID> lot = database.read().select(id).from(table).where(after).orderBy(id).limit(SIZE).fetch(id);
            if (lot.isEmpty()) return;
            into.accept(lot);
            last = Optional.of(lot.getLast());
        }
    }

    static void of(Collection<UUID> ids, Consumer<List<UUID>> into) {
        List<UUID> all = new ArrayList<>(ids);
        for (int at = 0; at < all.size(); at += SIZE) into.accept(all.subList(at, Math.min(all.size(), at + SIZE)));
    }
}
