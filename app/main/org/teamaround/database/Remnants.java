package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.RECORD_KEY;
import static org.teamaround.database.schema.Tables.REVISION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.teamaround.database.schema.DefaultSchema;

/**
 * What the journal still keeps of records that have no row any more: a struck-out alias, an address before the last. Reads and opens every
 * such entry, so it is for purges only.
 */
public final class Remnants {
    private static final int AT_ONCE = 400;
    private final Database database;

    public Remnants(Database database) {
        this.database = database;
    }

    /** Records without a row that once named one of these, or one that did. */
    public Set<UUID> of(Set<UUID> gone) {
        List<Revision> pointers = pointers();
        Set<String> named = gone.stream().map(UUID::toString).collect(Collectors.toCollection(HashSet::new));
        Set<UUID> found = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Revision revision : pointers) if (!found.contains(revision.record()) && revision.value().filter(named::contains).isPresent()) {
                found.add(revision.record());
                named.add(revision.record().toString());
                more = true;
            }
        }
        found.removeAll(gone);
        return found;
    }

    /** Acts that were given a reason and changed one of these. */
    public Set<UUID> reasons(Collection<UUID> records) {
        Set<UUID> acts = new HashSet<>();
        List<UUID> all = List.copyOf(records);
        for (int from = 0; from < all.size(); from += AT_ONCE)
            acts.addAll(database.read().selectDistinct(REVISION.ACT).from(REVISION).join(ACT).on(ACT.ID.eq(REVISION.ACT)).join(RECORD_KEY).on(RECORD_KEY.RECORD.eq(ACT.ID))
                .where(REVISION.RECORD.in(all.subList(from, Math.min(all.size(), from + AT_ONCE)))).and(ACT.SEALED_REASON.isNotNull()).and(RECORD_KEY.SEALED_KEY.isNotNull()).fetch(REVISION.ACT));
        return acts;
    }

    /** What entries of vanished rows said of other records. */
    private List<Revision> pointers() {
        DSLContext sql = database.read();
        List<Revision> found = new ArrayList<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (TableCheck.JOURNAL.contains(table)) continue;
            List<String> columns = table.fieldStream().filter(f -> f.getType() == UUID.class).map(Field::getName).map(name -> name.toLowerCase(Locale.ROOT)).filter(name -> !name.equals("id")).toList();
            if (columns.isEmpty()) continue;
            found.addAll(new Revisions(sql, database.recordKeys(sql)).where(REVISION.RECORD_TABLE.eq(table.getName().toLowerCase(Locale.ROOT)).and(REVISION.FIELD.in(columns))
                .andNotExists(DSL.selectOne().from(table).where(Rows.id(table).eq(REVISION.RECORD)))));
        }
        return found;
    }
}
