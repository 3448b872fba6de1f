package org.teamaround.database;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * Reads a whole database and compares: each device's chain with its checkpoints and with what was remembered elsewhere, foreign keys,
 * tables to the last row, and every row with what the journal says it holds. Nothing is written meanwhile.
 */
public final class Soundness {
    /** @param revisions journal entries whose chain holds */
    public record Read(int tables, long rows, long revisions) {}

    private final Database database;

    public Soundness(Database database) {
        this.database = database;
    }

    /** Without anything to compare with that was remembered elsewhere. */
    public Outcome<Read> check() {
        return check(List.of());
    }

    /** @param witnesses what was remembered elsewhere: ends by incarnation, each from one place */
    public Outcome<Read> check(Collection<Map<UUID, ChainEnd>> witnesses) {
        try {
            return database.exclusively(sql -> check(sql, witnesses));
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

    private Outcome<Read> check(DSLContext sql, Collection<Map<UUID, ChainEnd>> witnesses) {
        TableCheck tables = new TableCheck(sql, database.recordKeys(sql));
        ChainCheck chain = new ChainCheck(sql, database.recordKeys(sql));
        List<Problem> problems = chain.firstBad().or(() -> new StrangerCheck(sql).firstBad(database.device()))
            .or(() -> new WitnessCheck(sql).firstBad(witnesses)).map(bad -> List.of(bad.problem(sql))).orElse(List.of());
        if (problems.isEmpty()) problems = tables.brokenKeys();
        if (problems.isEmpty()) problems = tables.rowsTheJournalDoesNotKnow();
        return problems.isEmpty() ? Outcome.done(new Read(tables.count(), tables.rows(), chain.checked())) : Outcome.refused(problems);
    }
}
