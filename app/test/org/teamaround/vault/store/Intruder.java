package org.teamaround.vault.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Somebody who has the key and changes the database behind the program's back. */
public final class Intruder {
    private Intruder() {}

    public static void runs(Path folder, byte[] key, String statement) throws SQLException {
        H2Address address = H2Address.file(folder.resolve("case"), false);
        try (Connection admin = DriverManager.getConnection(address.forAdmin(), "ADMIN", H2Passwords.of(key, true).admin());
             Statement run = admin.createStatement()) {
            run.execute("SET REFERENTIAL_INTEGRITY FALSE");
            run.execute(statement);
            run.execute("SET REFERENTIAL_INTEGRITY TRUE");
        }
    }
}
