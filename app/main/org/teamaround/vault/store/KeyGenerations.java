package org.teamaround.vault.store;

import static org.teamaround.database.schema.Tables.KEY_FILE;

import java.util.UUID;
import org.teamaround.database.schema.tables.records.KeyFileRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Actor;
import org.teamaround.kernel.Outcome;

/** The generation of the key file that belongs to this store; one row, journalled as all are. */
final class KeyGenerations {
    private static final UUID ROW = new UUID(0, 1);
    private final CaseStore store;

    KeyGenerations(CaseStore store) {
        this.store = store;
    }

    int kept() {
        return store.database().read().selectFrom(KEY_FILE).where(KEY_FILE.ID.eq(ROW)).fetchOptional(KEY_FILE.GENERATION).orElse(0);
    }

    void keep(int generation, Actor by) {
        store.database().inTransaction(Act.of("access.key-file", by), () -> {
            store.gate().save(new KeyFileRecord(ROW, generation));
            return Outcome.done(true);
        }).orFault();
    }
}
