package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.REVISION;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.teamaround.journal.PastAct;
import org.teamaround.kernel.SealedBox;

/** Reads acts and opens their reasons. */
final class Acts {
    private final DSLContext sql;
    private final RecordKeys keys;

    Acts(DSLContext sql, RecordKeys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    Optional<PastAct> find(UUID act) {
        return newest(ACT.ID.eq(act), 1).stream().findFirst();
    }

    List<PastAct> newest(Condition condition, int most) {
        Field<Integer> changes = DSL.field(DSL.selectCount().from(REVISION).where(REVISION.ACT.eq(ACT.ID)));
        return sql.select(ACT.fields()).select(changes).from(ACT).where(condition).orderBy(ACT.CLOCK.desc(), ACT.ID.desc()).limit(most)
            .fetch(row -> act(row, row.get(changes)));
    }

    /** For a list: reasons stay sealed, and what each changed is not counted. */
    List<PastAct> page(Condition condition, int skip, int most) {
        return sql.select(ACT.fields()).from(ACT).where(condition).orderBy(ACT.CLOCK.desc(), ACT.ID.desc()).limit(most).offset(skip)
            .fetch(row -> act(row, Optional.empty(), 0));
    }

    private PastAct act(Record row, int changes) {
        UUID id = row.get(ACT.ID);
        Optional<String> reason = Optional.ofNullable(row.get(ACT.SEALED_REASON)).flatMap(sealed -> keys.find(id)
            .flatMap(key -> new SealedBox(key).open(sealed, JournalPage.reasonLabel(id)))).map(words -> new String(words, StandardCharsets.UTF_8));
        return act(row, reason, changes);
    }

    private static PastAct act(Record row, Optional<String> reason, int changes) {
        return new PastAct(row.get(ACT.ID), row.get(ACT.WHAT), reason, row.get(ACT.AUTHOR), row.get(ACT.AUTHOR_NAME),
            row.get(ACT.HAPPENED_AT).toInstant(), Optional.ofNullable(row.get(ACT.UNDOES)), changes);
    }
}
