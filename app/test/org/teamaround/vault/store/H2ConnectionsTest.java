package org.teamaround.vault.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.vault.VaultFolder;

/** What H2 itself holds its users to, whatever the program above does. */
class H2ConnectionsTest {
    private static final String ROW = "insert into device values (random_uuid(), 'x', random_uuid(), current_timestamp)";
    @TempDir
    Path temp;
    private H2File file;
    private H2Connections connections;

    @BeforeEach
    void open() {
        connections = opened(true);
    }

    private H2Connections opened(boolean create) {
        file = H2File.onDisk(temp.resolve("case"), new EngineKeys(new byte[32], new byte[32], 1), create, Optional.empty());
        H2Connections opened = H2Connections.of(file, new SchemaCopy(new VaultFolder(temp))).orFault();
        administer("set allow_literals all");
        return opened;
    }

    /** Most of what is tried here has words in it, and is to be refused for want of a right, not for its words. */
    private void administer(String sql) {
        try (Connection admin = java.sql.DriverManager.getConnection(file.address().forAdmin(), "ADMIN", file.passwords().admin())) {
            run(admin, sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @AfterEach
    void close() {
        connections.close();
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select count(*) from device")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void readers_read_and_nothing_else() throws SQLException {
        run(connections.writer(), ROW);
        connections.writer().commit();
        try (Connection reader = connections.readers().getConnection()) {
            assertThat(count(reader)).isEqualTo(1);
            for (String sql : List.of(ROW, "update device set name = 'y'", "delete from device", "truncate table device",
                "select * from final table (delete from device)", "create table t (a int)", "drop table device", "set allow_literals none",
                "script to '" + temp.resolve("s") + "'", "call csvwrite('" + temp.resolve("c") + "', 'select 1')", "backup to '" + temp.resolve("b") + "'",
                "create alias a for \"java.lang.System.exit\"", "shutdown")) {
                assertThatThrownBy(() -> run(reader, sql)).as(sql).isInstanceOf(SQLException.class);
            }
            assertThat(count(reader)).isEqualTo(1);
        }
    }

    @Test
    void the_writer_changes_rows_and_nothing_else() throws SQLException {
        for (String sql : List.of("create table t (a int)", "drop table device", "alter table device add column a int", "create user u password 'p'",
            "grant all on device to reader", "script to '" + temp.resolve("s") + "'", "backup to '" + temp.resolve("b") + "'", "set write_delay 500",
            "create alias a for \"java.lang.System.exit\"", "runscript from '" + temp.resolve("r") + "'", "shutdown")) {
            assertThatThrownBy(() -> run(connections.writer(), sql)).as(sql).isInstanceOf(SQLException.class);
        }
        run(connections.writer(), ROW);
        assertThat(count(connections.writer())).isEqualTo(1);
        connections.writer().rollback();
    }

    @Test
    void a_file_that_is_open_is_not_opened_again_and_stays_open_for_the_first() throws SQLException {
        try (H2File again = H2File.onDisk(temp.resolve("case"), new EngineKeys(new byte[32], new byte[32], 1), false, Optional.empty())) {
            assertThat(H2Connections.of(again, new SchemaCopy(new VaultFolder(temp))).problems()).extracting(problem -> problem.key()).containsExactly("vault.problem.in-use");
        }
        run(connections.writer(), ROW);
        connections.writer().commit();
        assertThat(count(connections.writer())).isEqualTo(1);
    }

    @Test
    void what_a_killed_compaction_left_is_cleaned_up() throws Exception {
        connections.close();
        java.nio.file.Files.write(temp.resolve("case.mv.db.tempFile"), new byte[5000]);
        connections = opened(false);
        assertThat(temp.toFile().list()).containsExactly("case.mv.db");
    }

    @Test
    void a_file_with_more_dead_than_alive_is_compacted_at_its_close_and_a_small_one_is_left() throws Exception {
        java.nio.file.Path file = temp.resolve("case.mv.db");
        connections.close();
        long small = java.nio.file.Files.size(file);
        connections = opened(false);
        for (int commit = 0; commit < 60; commit++) {
            run(connections.writer(), "insert into device select random_uuid(), 'x', random_uuid(), current_timestamp from system_range(1, 40)");
            run(connections.writer(), "update device set name = name || 'y'");
            connections.writer().commit();
        }
        long grown = java.nio.file.Files.size(file);
        connections.close();
        assertThat(java.nio.file.Files.size(file)).isBetween(small / 4, grown / 2);
        connections = opened(false);
        assertThat(count(connections.writer())).isEqualTo(2400);
    }

    @Test
    void words_come_as_parameters_only_and_nobody_but_the_administrator_can_change_that() throws SQLException {
        connections.close();
        connections = H2Connections.of(file = H2File.onDisk(temp.resolve("case"), new EngineKeys(new byte[32], new byte[32], 1), false, Optional.empty()), new SchemaCopy(new VaultFolder(temp))).orFault();
        try (Connection reader = connections.readers().getConnection()) {
            for (Connection user : List.of(reader, connections.writer())) {
                assertThatThrownBy(() -> run(user, "select 1 from device where name = 'x' or 'a' = 'a'")).isInstanceOf(SQLException.class)
                    .extracting(e -> ((SQLException) e).getErrorCode()).isEqualTo(org.h2.api.ErrorCode.LITERALS_ARE_NOT_ALLOWED);
                assertThatThrownBy(() -> run(user, "set allow_literals all")).isInstanceOf(SQLException.class);
                run(user, "select count(*) from device where 1 = 1");
            }
        }
    }

    @Test
    void the_settings_that_keep_commits_and_leak_nothing_are_in_force() throws SQLException {
        try (Connection reader = connections.readers().getConnection(); Statement statement = reader.createStatement();
             ResultSet rows = statement.executeQuery("select setting_name || '=' || setting_value from information_schema.settings")) {
            List<String> settings = new java.util.ArrayList<>();
            while (rows.next()) settings.add(rows.getString(1));
            assertThat(settings).contains("WRITE_DELAY=0", "REUSE_SPACE=FALSE");
        }
        assertThatThrownBy(() -> run(connections.writer(), "select 'Marigold' + from")).isInstanceOf(SQLException.class);
        assertThat(temp.toFile().list()).containsExactly("case.mv.db");
    }

    @Test
    void a_reader_that_is_interrupted_does_not_close_the_database_for_all() throws Exception {
        run(connections.writer(), "insert into device select random_uuid(), cast(rand() as varchar) || repeat('x', 150), random_uuid(), current_timestamp from system_range(1, 20000)");
        connections.writer().commit();
        connections.close();
        for (int round = 0; round < 5; round++) {
            connections = opened(false);
            Thread reading = new Thread(this::readInterrupted);
            reading.start();
            reading.join();
            run(connections.writer(), ROW);
            connections.writer().commit();
            assertThat(count(connections.writer())).isEqualTo(20_001 + round);
            if (round < 4) connections.close();
        }
    }

    /** The interrupt stands before the first page is read from the file, where a channel would close. */
    private void readInterrupted() {
        Thread.currentThread().interrupt();
        try (Connection reader = connections.readers().getConnection(); Statement statement = reader.createStatement()) {
            statement.executeQuery("select max(name) from device").close();
        } catch (SQLException e) {
            return;
        }
    }
}
