package org.teamaround.vault.store;

import java.util.function.Consumer;
import org.teamaround.database.Database;
import org.teamaround.database.Facts;
import org.teamaround.database.Gate;
import org.teamaround.database.LateCheck;
import org.teamaround.database.SealedFiles;
import org.teamaround.journal.AccessLog;
import org.teamaround.journal.Journal;
import org.teamaround.kernel.Colleagues;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Undo;

/** An open vault's database, journal and attachments: all that the features' stores are made from. */
public record CaseStore(Database database, Gate gate, Facts facts, SealedFiles sealedFiles, Journal journal, AccessLog accessLog,
                        Undo undo, JooqCompartments compartments, Colleagues colleagues, CaseFile file) implements AutoCloseable {
    /**
     * Begins the check that goes on behind the first screen, and from now on tells of the first thing that is found wrong with the file:
     * then nothing is read or written any more, and the vault is to be closed at once.
     *
     * @param told once, with the sentence for the user, on some other thread
     */
    public void watch(Consumer<Problem> told) {
        file.whenStopped(told);
        new LateCheck(database, file::sweep).begin(file::stop);
    }

    @Override
    public void close() {
        compartments.close();
        database.close();
    }
}
