package org.teamaround.database;

import static org.teamaround.database.schema.Tables.BINNED;
import static org.teamaround.database.schema.Tables.MERGING;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What lies in the bin, or was merged into another, stands in no list; asked for by its id it is still there. */
public final class InBin {
    private InBin() {}

    /** The condition of every list. @param id the rows' id */
    public static Condition not(Field<UUID> id) {
        return id.notIn(DSL.select(BINNED.RECORD).from(BINNED)).and(id.notIn(DSL.select(MERGING.GIVEN_UP).from(MERGING).where(MERGING.PARTED.isFalse())));
    }
}
