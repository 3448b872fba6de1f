package org.teamaround.find.store;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.jooq.TableField;
import org.teamaround.database.Database;
import org.teamaround.database.JooqJournal;
import org.teamaround.kernel.Written;

/** Whose rows were written: the ids in the columns that say so. */
final class Owners {
    private final Database database;
    private final JooqJournal journal;

    Owners(Database database) {
        this.database = database;
        journal = new JooqJournal(database);
    }

    /** Of a row that is gone the journal knows whose it was, unless it was erased for good. */
    Set<UUID> of(Written written, Table<?> table, TableField<?, UUID> id, List<? extends TableField<?, UUID>> whose) {
        Set<UUID> rows = written.in(table.getName().toLowerCase(Locale.ROOT));
        Set<UUID> owners = new HashSet<>();
        if (rows.isEmpty()) return owners;
        Set<UUID> gone = new HashSet<>(rows);
        Lots.of(rows, lot -> database.read().select(whose).select(id).from(table).where(id.in(lot)).fetch().forEach(row -> {
            whose.stream().map(row::get).filter(owner -> owner != null).forEach(owners::add);
            gone.remove(row.get(id));
        }));
        gone.forEach(row -> whose.forEach(column -> owners.addAll(before(row, column.getName().toLowerCase(Locale.ROOT)))));
        return owners;
    }

    private List<UUID> before(UUID row, String column) {
        return journal.historyOf(row).stream().filter(entry -> entry.field().equals(column))
            .flatMap(entry -> entry.after().or(entry::before).stream()).map(UUID::fromString).distinct().toList();
    }
}
