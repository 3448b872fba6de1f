package org.teamaround.vault.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody with the data key who reads, as the database's administrator, every column of every row of every table. */
public final class EveryRow {
    private EveryRow() {}

    /** Text as it is; bytes as the text they would be. */
    public static List<String> values(Path folder, EngineKeys keys) throws SQLException {
        List<String> values = new ArrayList<>();
        try (H2File file = H2File.onDisk(folder.resolve("case"), keys, false, Optional.empty());
             Connection admin = DriverManager.getConnection(file.address().forAdmin(), "ADMIN", file.passwords().admin());
             Statement ask = admin.createStatement()) {
            for (String table : tables(admin)) read(ask, table, values);
        }
        return values;
    }

    private static List<String> tables(Connection admin) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = admin.getMetaData().getTables(null, "PUBLIC", "%", null)) {
            while (found.next()) tables.add('"' + found.getString("TABLE_NAME") + '"');
        }
        return tables;
    }

    private static void read(Statement ask, String table, List<String> values) throws SQLException {
        try (ResultSet rows = ask.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) for (int column = 1; column <= columns; column++) {
                Object value = rows.getObject(column);
                if (value instanceof byte[] bytes) values.add(new String(bytes, StandardCharsets.UTF_8));
                else if (value != null) values.add(value.toString());
            }
        }
    }
}
