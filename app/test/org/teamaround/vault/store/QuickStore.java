package org.teamaround.vault.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.h2.store.fs.FilePath;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.DataKey;
import org.teamaround.vault.Witness;
import org.teamaround.vault.store.page.Pages;

/**
 * The bytes of a database file opened in memory through the vault's pages and H2, as {@link H2CaseStores} opens them, but without users,
 * migrations and the checks above: in a tenth of the time, for harnesses that open a hundred thousand.
 */
public final class QuickStore implements AutoCloseable {
    private final FilePath file;
    private final Pages pages;
    private final Connection connection;

    private QuickStore(FilePath file, Pages pages, Connection connection) {
        this.file = file;
        this.pages = pages;
        this.connection = connection;
    }

    /**
     * The pages are inspected first, as they are when H2 opens the file: most damage is refused there, before H2 is asked.
     *
     * @param witness what the key file remembers
     */
    public static Outcome<QuickStore> open(byte[] content, DataKey key, Optional<Witness> witness) throws IOException {
        EngineKeys keys = EngineKeys.of(key, 1);
        String name = "nioMemFS:/quick-" + UUID.randomUUID();
        FilePath file = FilePath.get(name + ".mv.db");
        try (FileChannel channel = file.open("rw")) {
            channel.write(ByteBuffer.wrap(content));
        }
        Pages pages = new Pages(keys.pages(), keys.epoch(), witness.flatMap(Witness::pages).map(PageStates::remembered));
        H2Address address = H2Address.memoryFile(pages.scheme(), name);
        try (FileChannel inspected = FilePath.get(pages.scheme() + file).open("r")) {
            inspected.size();
        } catch (IOException e) {
            return refused(pages, file, e);
        }
        try {
            return Outcome.done(new QuickStore(file, pages, DriverManager.getConnection(address.forAdmin(), "ADMIN", H2Passwords.of(keys.passwords(), true).admin())));
        } catch (SQLException | RuntimeException e) {
            return refused(pages, file, e);
        }
    }

    private static Outcome<QuickStore> refused(Pages pages, FilePath file, Exception why) {
        Problem problem = pages.trouble().map(H2Trouble::problem).orElseGet(() -> H2Trouble.problem(why));
        pages.close();
        file.delete();
        return Outcome.refused(problem);
    }

    public DSLContext sql() {
        return DSL.using(connection, SQLDialect.H2, new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER).withExecuteLogging(false));
    }

    @Override
    public void close() throws SQLException {
        try (connection; Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            if (pages.trouble().isEmpty()) throw e;
        } finally {
            pages.close();
            file.delete();
        }
    }
}
