package org.teamaround.vault.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.SQLDialect;
import org.teamaround.database.RecordKeyRenewal;
import org.teamaround.kernel.Fault;
import org.teamaround.vault.VaultFolder;
import org.teamaround.vault.store.page.FileState;

/** Makes the copied database the next one: new passwords, record keys sealed anew, and compacted, so that nothing of the old key is left. */
final class NextDatabase {
    private final VaultFolder folder;

    NextDatabase(VaultFolder folder) {
        this.folder = folder;
    }

    void finish(EngineKeys old, EngineKeys fresh, byte[] oldRecordKeys, byte[] freshRecordKeys) {
        try (H2File file = H2File.copied(folder.path().resolve("case.next"), fresh, old);
             Connection admin = DriverManager.getConnection(file.address().forAdmin(), "ADMIN", file.passwords().admin())) {
            passwords(admin, H2Passwords.of(fresh.passwords(), true));
            admin.setAutoCommit(false);
            new RecordKeyRenewal(oldRecordKeys, freshRecordKeys).renew(admin, SQLDialect.H2);
            admin.commit();
            compact(admin);
        } catch (SQLException e) {
            throw new Fault("next-database", e);
        }
        if (H2File.state(folder.nextDatabase(), fresh).result().filter(FileState::clean).isEmpty()) throw new Fault("a copy that did not close in order", "next-database");
    }

    private static void compact(Connection admin) throws SQLException {
        try (Statement statement = admin.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
    }

    private static void passwords(Connection admin, H2Passwords fresh) throws SQLException {
        password(admin, "WRITER", fresh.writerAlone());
        password(admin, "READER", fresh.readerAlone());
        password(admin, "ADMIN", fresh.adminAlone());
    }

    private static void password(Connection admin, String user, String password) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement("ALTER USER " + user + " SET PASSWORD ?")) {
            statement.setString(1, password);
            statement.execute();
        }
    }
}
