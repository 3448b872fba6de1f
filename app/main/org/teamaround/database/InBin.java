package org.teamaround.database;

import static org.teamaround.database.schema.Tables.BINNED;
import static org.teamaround.database.schema.Tables.MERGING;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What lies in the bin, or was merged into another, stands in no list; asked for by its id it is still there. */
public final class InBin {
    private InBin() {}

    /** The tables of a list that leaves these out: it is another one when any of them is written. */
    public static Set<Table<?>> and(Table<?>... own) {
        return Stream.concat(Stream.of(own), Stream.of(BINNED, MERGING)).collect(Collectors.toUnmodifiableSet());
    }

    /** The condition of every list. @param id the rows' id */
    public static Condition not(Field<UUID> id) {
        return id.notIn(DSL.select(BINNED.RECORD).from(BINNED)).and(id.notIn(DSL.select(MERGING.GIVEN_UP).from(MERGING).where(MERGING.PARTED.isFalse())));
    }
}
