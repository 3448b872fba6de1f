package org.teamaround.database;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.teamaround.database.schema.DefaultSchema;
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

    /** The sealed files that rows name: the values of every column called {@code sealed_file}. */
    public Set<UUID> sealedFiles() {
        Set<UUID> names = new HashSet<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            table.fieldStream().filter(field -> field.getName().equalsIgnoreCase("sealed_file"))
                .forEach(field -> names.addAll(database.read().select(field).from(table).where(field.isNotNull()).fetch(0, UUID.class)));
        }
        return names;
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
