package org.teamaround.database;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/**
 * Reads a whole database and compares: tables to the last row, foreign keys, each device's chain, and every row with what the journal
 * says it holds. Nothing is written meanwhile.
 */
public final class Soundness {
    /** @param revisions journal entries whose chain holds */
    public record Read(int tables, long rows, long revisions) {}

    private final Database database;

    public Soundness(Database database) {
        this.database = database;
    }

    public Outcome<Read> check() {
        try {
            return database.exclusively(this::check);
        } catch (Fault | DataAccessException e) {
            return Outcome.refused(Problem.of("vault.problem.database-damaged"));
        }
    }

    private Outcome<Read> check(DSLContext sql) {
        TableCheck tables = new TableCheck(sql, database.recordKeys(sql));
        ChainCheck chain = new ChainCheck(sql, database.recordKeys(sql));
        List<Problem> problems = tables.brokenKeys();
        if (problems.isEmpty()) problems = chain.broken();
        if (problems.isEmpty()) problems = tables.rowsTheJournalDoesNotKnow();
        return problems.isEmpty() ? Outcome.done(new Read(tables.count(), tables.rows(), chain.checked())) : Outcome.refused(problems);
    }
}
