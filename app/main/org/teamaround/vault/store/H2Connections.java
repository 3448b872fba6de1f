package org.teamaround.vault.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.teamaround.database.Connections;
import org.teamaround.database.Migrations;
import org.teamaround.kernel.Fault;

/**
 * H2 2.4.240: an administrator for migration and compaction, a writer that can change rows and nothing else, readers that can only
 * read (vault.md 2g, 3.2). The administrator's connection stays open as long as the others, so its settings hold.
 */
public final class H2Connections implements Connections {
    private final H2Address address;
    private final H2Passwords passwords;
    private final Connection admin;
    private final Connection writer;
    private final JdbcConnectionPool readers;

    private H2Connections(H2Address address, H2Passwords passwords) throws SQLException {
        this.address = address;
        this.passwords = passwords;
        admin = DriverManager.getConnection(address.forAdmin(), "ADMIN", passwords.admin());
        prepare();
        writer = DriverManager.getConnection(address.forUsers(), "WRITER", passwords.writer());
        writer.setAutoCommit(false);
        readers = JdbcConnectionPool.create(address.forUsers(), "READER", passwords.reader());
        readers.setMaxConnections(8);
    }

    /** A database that lives in memory only, for training and tests. */
    public static H2Connections inMemory(byte[] key) {
        return open(H2Address.inMemory(UUID.randomUUID()), H2Passwords.of(key, false));
    }

    static H2Connections open(H2Address address, H2Passwords passwords) {
        try {
            return new H2Connections(address, passwords);
        } catch (SQLException e) {
            throw new Fault("h2.open", e);
        }
    }

    private void prepare() throws SQLException {
        new Migrations(adminSource()).run();
        try (Statement statement = admin.createStatement()) {
            statement.execute("CREATE USER IF NOT EXISTS WRITER PASSWORD '" + passwords.writerAlone() + "'");
            statement.execute("CREATE USER IF NOT EXISTS READER PASSWORD '" + passwords.readerAlone() + "'");
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA PUBLIC TO WRITER");
            statement.execute("GRANT SELECT ON SCHEMA PUBLIC TO READER");
        }
    }

    private DataSource adminSource() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(address.forUsers());
        source.setUser("ADMIN");
        source.setPassword(passwords.admin());
        return source;
    }

    @Override
    public Connection writer() {
        return writer;
    }

    @Override
    public DataSource readers() {
        return readers;
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.H2;
    }

    @Override
    public void close() {
        try {
            readers.dispose();
            writer.close();
            try (Statement statement = admin.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            }
        } catch (SQLException e) {
            throw new Fault("h2.close", e);
        }
    }
}
