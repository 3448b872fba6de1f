package org.teamaround.vault.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Leaves in a vault what a later version of the program would leave: a migration this one does not have. */
public final class NewerProgram {
    private NewerProgram() {}

    public static void hasOpened(Path folder, EngineKeys keys) throws SQLException {
        try (H2File file = H2File.onDisk(folder.resolve("case"), keys, false, Optional.empty());
             Connection admin = DriverManager.getConnection(file.address().forAdmin(), "ADMIN", file.passwords().admin());
             Statement statement = admin.createStatement()) {
            statement.execute("SET ALLOW_LITERALS ALL");
            statement.execute("""
                INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by",
                "installed_on", "execution_time", "success") VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'ADMIN', CURRENT_TIMESTAMP, 1, TRUE)""");
        }
    }
}
