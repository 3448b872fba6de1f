package org.teamaround.vault.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.teamaround.vault.DataKey;

/** Leaves a database as an earlier version of the program would: its schema as of then, with rows in it. */
public final class OlderProgram {
    public static final int ROWS = 40;

    private OlderProgram() {}

    /** @param version of its newest migration */
    public static void made(Path folder, DataKey key, String version) throws SQLException {
        try (H2File file = H2File.onDisk(folder.resolve("case"), EngineKeys.of(key, 1), true, Optional.empty());
             Connection admin = DriverManager.getConnection(file.address().forAdmin(), "ADMIN", file.passwords().admin());
             Statement statement = admin.createStatement()) {
            Flyway.configure().dataSource(file.address().forUsers(), "ADMIN", file.passwords().admin()).locations("classpath:migrations")
                .loggers("slf4j").target(version).load().migrate();
            statement.execute("INSERT INTO device (id, name, incarnation, since) SELECT random_uuid(), 'Laptop ' || x, random_uuid(), current_timestamp "
                + "FROM system_range(1, " + ROWS + ")");
            statement.execute("SHUTDOWN");
        }
    }
}
