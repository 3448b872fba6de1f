package org.teamaround.referral.store;

import java.time.LocalDate;
import org.jooq.Table;
import org.jooq.TableField;
import org.teamaround.database.Database;

/** References that count through a year, such as V-2026-0003. */
final class References {
    private References() {}

    static String next(Database database, String letter, LocalDate on, Table<?> table, TableField<?, String> column) {
        String head = letter + '-' + on.getYear() + '-';
        int last = database.read().select(column).from(table).where(column.like(head + "%")).fetch(column).stream()
            .mapToInt(r -> Integer.parseInt(r.substring(head.length()))).max().orElse(0);
        return head + String.format("%04d", last + 1);
    }
}
