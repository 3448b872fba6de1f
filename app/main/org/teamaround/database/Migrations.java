package org.teamaround.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.teamaround.kernel.Fault;

/** Brings a database to this program's schema, by the scripts in {@code migrations/}. */
public final class Migrations {
    private final Flyway flyway;

    /** @param admin a user who may create tables */
    public Migrations(DataSource admin) {
        flyway = Flyway.configure().dataSource(admin).locations("classpath:migrations").loggers("slf4j")
            .failOnMissingLocations(true).cleanDisabled(true).load();
    }

    public void run() {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw new Fault("migrations.run", e);
        }
    }
}
