package org.teamaround.vault.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** Somebody who has the key and changes the database behind the program's back. */
public final class Intruder {
    private Intruder() {}

    public static void runs(Path folder, EngineKeys keys, String statement) throws SQLException {
        try (H2File file = H2File.onDisk(folder.resolve("case"), keys, false, Optional.empty());
             Connection admin = DriverManager.getConnection(file.address().forAdmin(), "ADMIN", file.passwords().admin());
             Statement run = admin.createStatement()) {
            run.execute("SET ALLOW_LITERALS ALL");
            run.execute("SET REFERENTIAL_INTEGRITY FALSE");
            run.execute(statement);
            run.execute("SET REFERENTIAL_INTEGRITY TRUE");
        }
    }
}
