package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.database.schema.Tables;
import org.teamaround.database.schema.tables.records.DocumentRecord;
import org.teamaround.database.schema.tables.records.DocumentSubjectRecord;
import org.teamaround.database.schema.tables.records.SettingChangeRecord;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.EngineKeys;
import org.teamaround.vault.store.Intruder;

/** A whole vault over damaged pages: what happens at opening, while it is open, at closing, and after a kill. */
class StopTest {
    @TempDir
    Path temp;
    private final TestVaults vaults = new TestVaults();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private Path folder;
    private Path file;
    private EngineKeys keys;

    @BeforeEach
    void make() {
        folder = temp.resolve("vault");
        file = folder.resolve("case.mv.db");
        try (UnlockedVault<CaseStore> vault = vaults.made(folder).vault()) {
            keys = new EngineKeys(vault.key(DataKey.Purpose.H2_PASSWORD), vault.key(DataKey.Purpose.DATABASE_PAGES), 1);
            enter(vault, 1500);
        }
    }

    private void enter(UnlockedVault<CaseStore> vault, int rows) {
        vault.store().database().inTransaction(Act.of("test.enter", vault.actor()), () -> {
            for (int i = 0; i < rows; i++) {
                vault.store().gate().save(new SettingChangeRecord(UUID.randomUUID(), "test" + i, UUID.randomUUID().toString(), LocalDate.of(2026, 9, 7)));
            }
            return Outcome.done(true);
        }).orFault();
    }

    private Outcome<UnlockedVault<CaseStore>> open() {
        return vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray());
    }

    private List<String> problems() {
        return open().problems().stream().map(Problem::key).toList();
    }

    /** One bit in every eighth page behind the store headers. */
    private void damage() throws IOException {
        try (FileChannel raw = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            for (long at = 32768 + 700; at < raw.size(); at += 8 * 4608) {
                ByteBuffer one = ByteBuffer.allocate(1);
                raw.read(one, at);
                raw.write(ByteBuffer.wrap(new byte[] {(byte) (one.get(0) ^ 1)}), at);
            }
        }
    }

    @Test
    void a_page_that_changes_while_the_vault_is_open_stops_it_and_nothing_more_is_written() throws Exception {
        UnlockedVault<CaseStore> vault = open().orFault();
        vault.store().watch(problem -> told.add(problem.key()));
        damage();
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> vault.store().database().read().selectFrom(Tables.SETTING_CHANGE).fetch()).isInstanceOf(RuntimeException.class);
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("pages.stop.damaged");
        assertThatThrownBy(() -> enter(vault, 1)).isInstanceOf(RuntimeException.class);
        vault.close();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(told).isEmpty();
        assertThat(problems()).containsExactly("vault.problem.database-damaged");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_row_that_points_nowhere_is_found_behind_the_first_screen() throws Exception {
        try (UnlockedVault<CaseStore> vault = open().orFault()) {
            vault.store().watch(problem -> told.add(problem.key()));
            vault.store().database().inTransaction(Act.of("test.keep", vault.actor()), () -> {
                UUID document = UUID.randomUUID();
                vault.store().gate().save(document(vault, document));
                vault.store().gate().save(new DocumentSubjectRecord(UUID.randomUUID(), document, 1, UUID.randomUUID()));
                return Outcome.done(true);
            }).orFault();
        }
        assertThat(told).as("a sound vault").isEmpty();
        Intruder.runs(folder, keys, "update document_subject set document = random_uuid()");
        try (UnlockedVault<CaseStore> vault = open().orFault()) {
            vault.store().watch(problem -> told.add(problem.key()));
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("vault.problem.row-points-nowhere");
            assertThatThrownBy(() -> enter(vault, 1)).as("nothing is written any more").isInstanceOf(RuntimeException.class);
        }
    }

    private DocumentRecord document(UnlockedVault<CaseStore> vault, UUID id) {
        DocumentRecord document = new DocumentRecord();
        document.setId(id);
        document.setKind("agenda");
        document.setTitle("Agenda");
        document.setMadeAt(vaults.moment().now().atOffset(java.time.ZoneOffset.UTC));
        document.setMadeBy("Ada Quill");
        document.setSealedFile(vault.store().sealedFiles().put(new byte[9]));
        document.setSha256("");
        return document;
    }

    @Test
    void after_a_kill_the_file_is_copied_before_it_is_opened_and_the_copy_goes_with_the_next_good_close() throws IOException {
        Path killed = temp.resolve("killed");
        Files.createDirectories(killed);
        try (UnlockedVault<CaseStore> vault = open().orFault()) {
            enter(vault, 5);
            for (String name : List.of("case.mv.db", "vault.keys", "vault.keys.previous")) Files.copy(folder.resolve(name), killed.resolve(name));
        }
        byte[] asKilled = Files.readAllBytes(killed.resolve("case.mv.db"));
        folder = killed;
        try (UnlockedVault<CaseStore> vault = open().orFault()) {
            assertThat(killed.resolve("case.mv.db.unclean")).hasBinaryContent(asKilled);
            assertThat(vault.store().database().read().fetchCount(Tables.SETTING_CHANGE)).isEqualTo(1505);
        }
        assertThat(killed.resolve("case.mv.db.unclean")).doesNotExist();
        assertThat(problems()).isEmpty();
    }

    @Test
    void the_file_of_an_open_vault_from_before_the_last_close_is_older() throws IOException {
        Path before = temp.resolve("before");
        try (UnlockedVault<CaseStore> vault = open().orFault()) {
            enter(vault, 5);
            Files.copy(file, before);
        }
        Files.copy(before, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(problems()).containsExactly("pages.problem.rolled-back");
    }

    @Test
    void a_database_from_before_there_were_pages_has_its_sentence() throws IOException {
        Files.write(file, java.util.Arrays.copyOf("H2encrypt\nxxxxxxxx".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 50_000));
        assertThat(problems()).containsExactly("pages.problem.earlier-trial");
    }
}
