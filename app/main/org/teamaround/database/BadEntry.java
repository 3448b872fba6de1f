package org.teamaround.database;

import static org.teamaround.database.schema.Tables.ACT;
import static org.teamaround.database.schema.Tables.DEVICE;
import static org.teamaround.database.schema.Tables.REVISION;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Word;

/** The first entry of the journal that does not hold, and why. */
record BadEntry(UUID device, long number, Trouble trouble) {
    enum Trouble { MISSING, CHANGED, VALUE_CHANGED, REASON_CHANGED, ERASED_SECRETLY, CHECKPOINT_MISSING, CHECKPOINT_FALSE, CUT, WRITTEN_ANEW, CHAIN_MISSING, FOREIGN }

    /** In one sentence, with the entry's laptop, act and time as far as they can still be read. */
    Problem problem(DSLContext sql) {
        return Problem.of("vault.problem.journal-broken", entry(sql), Word.of("audit.trouble", trouble));
    }

    private Problem entry(DSLContext sql) {
        return sql.select(ACT.WHAT, ACT.HAPPENED_AT).from(REVISION).join(ACT).on(ACT.ID.eq(REVISION.ACT)).where(REVISION.DEVICE.eq(device))
            .and(REVISION.SEQ.le(number)).orderBy(REVISION.SEQ.desc()).limit(1).fetchOptional()
            .map(row -> Problem.of(isThere(sql) ? "audit.entry" : "audit.entry-after", number, laptop(sql), act(row.value1()), row.value2().toInstant()))
            .orElseGet(() -> Problem.of("audit.entry-alone", number, laptop(sql)));
    }

    private boolean isThere(DSLContext sql) {
        return sql.fetchExists(REVISION, REVISION.DEVICE.eq(device).and(REVISION.SEQ.eq(number)));
    }

    private Object laptop(DSLContext sql) {
        return sql.select(DEVICE.NAME).from(DEVICE).where(DEVICE.ID.eq(device)).fetchOptional(DEVICE.NAME).filter(name -> !name.isBlank())
            .<Object>map(name -> name).orElse(new Word("audit.this-laptop"));
    }

    /** What was tampered with may say anything, so only what looks like an act's name is said. */
    private static Object act(String what) {
        return Optional.of(what).filter(name -> name.matches("[a-z0-9.-]{1,60}")).<Object>map(name -> new Word("act." + name)).orElse("?");
    }
}
