package org.teamaround.vault.store;

import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.database.SealedFiles;

/** An open vault's database and attachments: all that the features' stores are made from. */
public record CaseStore(Database database, Gate gate, Facts facts, SealedFiles sealedFiles) implements AutoCloseable {
    @Override
    public void close() {
        database.close();
    }
}
