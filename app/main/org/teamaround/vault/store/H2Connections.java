package org.teamaround.vault.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.SQLDialect;
import org.slf4j.LoggerFactory;
import org.teamaround.database.Connections;
import org.teamaround.database.Migrations;
import org.teamaround.kernel.Fault;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.store.page.PageTrouble;
import org.teamaround.vault.store.page.Pages;

/**
 * H2 2.4.240: an administrator for migration and compaction, a writer that can change rows and nothing else, readers that can only
 * read (vault.md 2g, 3.2). The administrator's connection stays open as long as the others, so its settings hold.
 */
public final class H2Connections implements Connections {
    private static final int READERS = 8;
    private final Connection admin;
    private final Connection writer;
    private final JdbcConnectionPool readers;
    private final Optional<Pages> pages;
    private volatile boolean leaveNothing;

    private H2Connections(H2Address address, H2Passwords passwords, Connection admin, Optional<Pages> pages) throws SQLException {
        this.admin = admin;
        this.pages = pages;
        makeUsers(passwords);
        writer = DriverManager.getConnection(address.forUsers(), "WRITER", passwords.writer());
        writer.setAutoCommit(false);
        readers = JdbcConnectionPool.create(address.forUsers(), "READER", passwords.reader());
        readers.setMaxConnections(READERS);
    }

    /** A database that lives in memory only, for training and tests. */
    public static H2Connections inMemory(byte[] key) {
        H2Address address = H2Address.inMemory(UUID.randomUUID());
        H2Passwords passwords = H2Passwords.of(key, false);
        return open(address, passwords, Optional.empty(), H2Trouble::problem, () -> migrating(address, passwords, Migrations::run)).orFault();
    }

    /** A file; it is closed with the connections, or at once when they are refused. */
    static Outcome<H2Connections> of(H2File file, SchemaCopy copy) {
        Outcome<H2Connections> outcome = open(file.address(), file.passwords(), Optional.of(file.pages()), file::problem,
            () -> migrating(file.address(), file.passwords(), migrations -> migrated(migrations, file.pages(), copy)));
        if (!outcome.isDone()) file.close();
        return outcome;
    }

    /** A file whose schema stays what it is until {@link #migrate}: an older backup is looked at as it was made. */
    static Outcome<H2Connections> asItIs(H2File file) {
        Outcome<H2Connections> outcome = open(file.address(), file.passwords(), Optional.of(file.pages()), file::problem, () -> Outcome.done(0));
        if (!outcome.isDone()) file.close();
        return outcome;
    }

    static Outcome<Integer> migrate(H2File file) {
        return migrating(file.address(), file.passwords(), Migrations::run);
    }

    /** Whether the schema is older than this program's. */
    Outcome<Boolean> isOlder(H2File file) {
        return migrating(file.address(), file.passwords(), migrations -> Outcome.done(migrations.changesAnOlderOne()));
    }

    private static Outcome<Integer> migrated(Migrations migrations, Pages pages, SchemaCopy copy) {
        if (!migrations.changesAnOlderOne()) return migrations.run();
        return copy.take(pages).then(_ -> migrations.run()).then(steps -> copy.settle(false).map(_ -> steps));
    }

    private static Outcome<H2Connections> open(H2Address address, H2Passwords passwords, Optional<Pages> pages, Function<Exception, Problem> problem,
            Supplier<Outcome<Integer>> migrating) {
        Connection admin;
        try {
            admin = DriverManager.getConnection(address.forAdmin(), "ADMIN", passwords.admin());
        } catch (SQLException | RuntimeException e) {
            return Outcome.refused(problem.apply(e));
        }
        Outcome<H2Connections> outcome = migrating.get().then(_ -> connected(address, passwords, admin, pages, problem));
        if (!outcome.isDone()) closeQuietly(admin);
        Optional<PageTrouble> trouble = pages.flatMap(Pages::trouble);
        return outcome.isDone() || trouble.isEmpty() ? outcome : Outcome.refused(H2Trouble.problem(trouble.get()));
    }

    /** Scripts hold words as they are; from then on H2 takes words as parameters only, so that none can be slipped into a statement. */
    private static <T> Outcome<T> migrating(H2Address address, H2Passwords passwords, Function<Migrations, Outcome<T>> work) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(address.forUsers());
        source.setUser("ADMIN");
        source.setPassword(passwords.admin());
        try (Connection admin = source.getConnection(); Statement statement = admin.createStatement()) {
            statement.execute("SET ALLOW_LITERALS ALL");
            Outcome<T> outcome = work.apply(new Migrations(source));
            statement.execute("SET ALLOW_LITERALS NUMBERS");
            return outcome;
        } catch (SQLException e) {
            return Outcome.refused(H2Trouble.problem(e));
        }
    }

    private static Outcome<H2Connections> connected(H2Address address, H2Passwords passwords, Connection admin, Optional<Pages> pages,
            Function<Exception, Problem> problem) {
        try {
            return Outcome.done(new H2Connections(address, passwords, admin, pages));
        } catch (SQLException | RuntimeException e) {
            return Outcome.refused(problem.apply(e));
        }
    }

    private void makeUsers(H2Passwords passwords) throws SQLException {
        makeUser("WRITER", passwords.writerAlone());
        makeUser("READER", passwords.readerAlone());
        try (Statement statement = admin.createStatement()) {
            statement.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON SCHEMA PUBLIC TO WRITER");
            statement.execute("GRANT SELECT ON SCHEMA PUBLIC TO READER");
        }
    }

    private void makeUser(String name, String password) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement("CREATE USER IF NOT EXISTS " + name + " PASSWORD ?")) {
            statement.setString(1, password);
            statement.execute();
        }
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
    public void leaveNothing() {
        leaveNothing = true;
    }

    /** What was acknowledged is on the disk already: trouble met from here on, such as no room for compacting, loses nothing. */
    @Override
    public void close() {
        boolean stopped = pages.flatMap(Pages::trouble).isPresent();
        pages.ifPresent(open -> open.whenStopped(late -> { }));
        try (Statement statement = admin.createStatement()) {
            readers.dispose();
            if (!stopped) writer.close();
            statement.execute(stopped ? "SHUTDOWN IMMEDIATELY" : leaveNothing || Compaction.pays(admin) ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        } catch (SQLException e) {
            if (!stopped) throw new Fault("h2.close", e);
        } finally {
            pages.ifPresent(Pages::close);
        }
    }

    /** After a refusal, which is what the user is to hear. */
    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException | RuntimeException e) {
            LoggerFactory.getLogger(H2Connections.class).warn("{}", new Fault("h2.close", e).getMessage());
        }
    }
}
