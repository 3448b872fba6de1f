package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.REVISION;
import static org.teamaround.database.schema.Tables.REVISION_VALUE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;
import org.teamaround.kernel.Problem;

/**
 * Whether each entry of the journal has its act and its value, a slice at a time in the order of their ids. That the values are no more
 * than the entries was counted when the vault was opened, so none of them points nowhere.
 */
final class JournalKeys {
    private static final int AT_A_TIME = 5000;
    private @Nullable UUID reached;
    private boolean done;

    /** The first entry of the next slice that points nowhere. */
    Optional<Problem> next(DSLContext sql) {
        var all = sql.select(REVISION.ID, ACT.ID, REVISION_VALUE.REVISION).from(REVISION).leftJoin(ACT).on(ACT.ID.eq(REVISION.ACT))
            .leftJoin(REVISION_VALUE).on(REVISION_VALUE.REVISION.eq(REVISION.ID));
        UUID after = reached;
        List<Record3<UUID, UUID, UUID>> slice = (after == null ? all : all.where(REVISION.ID.gt(after))).orderBy(REVISION.ID).limit(AT_A_TIME).fetch();
        done = slice.size() < AT_A_TIME;
        if (!slice.isEmpty()) reached = slice.getLast().value1();
        return slice.stream().filter(row -> row.value2() == null || row.value3() == null).findFirst()
            .map(row -> Problem.of("vault.problem.row-points-nowhere", row.value2() == null ? "act" : "revision_value"));
    }

    boolean isDone() {
        return done;
    }
}
