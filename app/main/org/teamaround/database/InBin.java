package org.teamaround.database;

import static org.teamaround.database.schema.Tables.BINNED;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What lies in the bin stands in no list; asked for by its id it is still there. */
public final class InBin {
    private InBin() {}

    /** The condition of every list. @param id the rows' id */
    public static Condition not(Field<UUID> id) {
        return id.notIn(DSL.select(BINNED.RECORD).from(BINNED));
    }
}
