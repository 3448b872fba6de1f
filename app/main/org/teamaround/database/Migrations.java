package org.teamaround.database;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.slf4j.LoggerFactory;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

/** Brings a database to this program's schema, by the scripts in {@code migrations/}. */
public final class Migrations {
    private final Flyway flyway;

    /** @param admin a user who may create tables */
    public Migrations(DataSource admin) {
        flyway = Flyway.configure().dataSource(admin).locations("classpath:migrations").loggers("slf4j")
            .failOnMissingLocations(true).cleanDisabled(true).load();
    }

    /** Answers the number of scripts run; refused when the database was made by a newer program or by another one. */
    public Outcome<Integer> run() {
        try {
            if (isNewer()) return Outcome.refused(Problem.of("vault.problem.newer"));
            return Outcome.done(flyway.migrate().migrationsExecuted);
        } catch (FlywayValidateException e) {
            return Outcome.refused(Problem.of("vault.problem.other-program"));
        } catch (FlywayException e) {
            LoggerFactory.getLogger(Migrations.class).warn("{}", new Fault("migrations.run", e).getMessage());
            return Outcome.refused(Problem.of("vault.problem.database-damaged"));
        }
    }

    /** Whether {@link #run} would change a schema that is there already; it cannot take half a script back. What is amiss, it says. */
    public boolean changesAnOlderOne() {
        try {
            return flyway.info().current() != null && flyway.info().pending().length > 0;
        } catch (FlywayException e) {
            return false;
        }
    }

    private boolean isNewer() {
        return Arrays.stream(flyway.info().all()).map(MigrationInfo::getState)
            .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
    }
}
