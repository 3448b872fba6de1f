package org.teamaround.vault.store;

import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.database.SealedFiles;
import org.teamaround.journal.AccessLog;
import org.teamaround.journal.Journal;
import org.teamaround.kernel.Colleagues;
import org.teamaround.kernel.Undo;

/** An open vault's database, journal and attachments: all that the features' stores are made from. */
public record CaseStore(Database database, Gate gate, Facts facts, SealedFiles sealedFiles, Journal journal, AccessLog accessLog,
                        Undo undo, JooqCompartments compartments, Colleagues colleagues, CaseFile file) implements AutoCloseable {
    @Override
    public void close() {
        compartments.close();
        database.close();
    }
}
