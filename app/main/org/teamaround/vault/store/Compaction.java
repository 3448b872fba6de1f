package org.teamaround.vault.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * When a database is worth compacting at its close. Freed space is never used again while it is open, and a commit of a few rows adds
 * about fifty kilobytes (measured); compacting costs time for what is read and what is kept. So it pays once more of the file is dead
 * than alive: then it costs, per commit, the same whether the file is small or large.
 */
final class Compaction {
    private static final long WORTHWHILE = 1 << 20;

    private Compaction() {}

    static boolean pays(Connection admin) throws SQLException {
        long size = setting(admin, "info.FILE_SIZE");
        long dead = size * (100 - setting(admin, "info.CHUNKS_FILL_RATE")) / 100;
        return dead > WORTHWHILE && dead > size - dead;
    }

    /** 0 for a database that lives in memory only. */
    private static long setting(Connection admin, String name) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement("SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = ?")) {
            statement.setString(1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Long.parseLong(row.getString(1)) : 0;
            }
        }
    }
}
