package org.teamaround.harness.world;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * H2 under {@code CIPHER=AES} without the program's pages and barrier, for the guards: what a harness must be seen to find. Act n is one
 * row.
 */
public final class WeakStore implements AutoCloseable {
    private final Connection connection;

    /** @param settings such as {@code ;WRITE_DELAY=500} */
    public WeakStore(Path folder, String settings) throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:retry:" + folder.toAbsolutePath().resolve("weak") + ";CIPHER=AES;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;"
            + "DB_CLOSE_ON_EXIT=FALSE" + settings, "SA", "key key");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS act (id INTEGER PRIMARY KEY, words VARCHAR(20000))");
        }
        connection.setAutoCommit(false);
    }

    public static Path file(Path folder) {
        return folder.resolve("weak.mv.db");
    }

    /** Answers after the commit has returned. */
    public void act(int number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO act VALUES (?, ?)")) {
            insert.setInt(1, number);
            insert.setString(2, Script.words(number));
            insert.execute();
        }
        connection.commit();
    }

    public int newest() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT COALESCE(MAX(id), 0) FROM act")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Whether exactly the acts 1 to {@code newest} are there, word for word. */
    public boolean holds(int newest) throws SQLException {
        int number = 0;
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("SELECT id, words FROM act ORDER BY id")) {
            while (rows.next()) if (rows.getInt(1) != ++number || !Script.words(number).equals(rows.getString(2))) return false;
        }
        return number == newest;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
