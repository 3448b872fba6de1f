package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teamaround.database.schema.Tables.DEVICE;
import static org.teamaround.database.schema.Tables.SETTING_CHANGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.database.schema.tables.records.DeviceRecord;
import org.teamaround.database.schema.tables.records.DocumentRecord;
import org.teamaround.database.schema.tables.records.SettingChangeRecord;
import org.teamaround.journal.AccessKind;
import org.teamaround.kernel.Act;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;
import org.teamaround.vault.store.EngineKeys;
import org.teamaround.vault.store.Intruder;

class VerifyVaultTest {
    @TempDir
    Path temp;
    private final TestVaults vaults = new TestVaults();
    private Path folder;
    private EngineKeys key;

    @BeforeEach
    void makeVaultWithSomethingInIt() {
        folder = temp.resolve("vault");
        UnlockedVault<CaseStore> vault = vaults.made(folder).vault();
        key = new EngineKeys(vault.key(DataKey.Purpose.H2_PASSWORD), vault.key(DataKey.Purpose.DATABASE_PAGES), 1);
        CaseStore store = vault.store();
        store.database().inTransaction(Act.of("test.enter", vault.actor()).because("it is due"), () -> {
            UUID id = UUID.randomUUID();
            store.gate().save(new DeviceRecord(id, "Cobalt", id, vaults.moment().now().atOffset(ZoneOffset.UTC)));
            DeviceRecord renamed = new DeviceRecord();
            renamed.setId(id);
            renamed.setName("Harebell");
            store.gate().save(renamed);
            return Outcome.done(true);
        }).orFault();
        store.sealedFiles().put("a letter".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(store.database().read().fetchCount(DEVICE)).isEqualTo(2);
        vault.close();
    }

    /** Key file and database together: the one remembers how far the other went. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : List.of("case.mv.db", "vault.keys", "vault.keys.previous")) {
            if (Files.exists(from.resolve(name))) Files.copy(from.resolve(name), to.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Outcome<Checked> verify() {
        return vaults.verify().verify(folder, TestVaults.PASSPHRASE.toCharArray());
    }

    private List<String> problems() {
        return verify().problems().stream().map(problem -> problem.key()).toList();
    }

    @Test
    void a_sound_vault_says_how_much_was_read() {
        Checked checked = verify().orFault();
        assertThat(checked.revisions()).as("five, and three each for closing and opening").isEqualTo(11);
        assertThat(checked.rows()).isGreaterThan(10);
        assertThat(checked.attachments()).isEqualTo(1);
        assertThat(verify().isDone()).as("and it is closed again").isTrue();
    }

    @Test
    void a_wrong_passphrase_is_no_damage() {
        assertThat(vaults.verify().verify(folder, "something else".toCharArray()).problems()).extracting(p -> p.key())
            .containsExactly("vault.problem.wrong-passphrase");
    }

    @Test
    void whatever_is_changed_in_the_journal_is_noticed() throws Exception {
        for (String change : List.of("update revision set field = 'incarnation' where field = 'name'", "update act set what = 'test.other'",
            "delete from revision_value where revision = (select id from revision where seq = 2)", "update revision_value set salt = X'00112233'",
            "update revision set parents = ''", "update act set author = RANDOM_UUID()", "update revision set seq = 999 where seq = 5")) {
            copy(folder, temp.resolve("sound"));
            Intruder.runs(folder, key, change);
            assertThat(problems()).as(change).containsExactly("vault.problem.journal-broken");
            copy(temp.resolve("sound"), folder);
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_row_written_changed_or_removed_round_the_gate_is_noticed() throws Exception {
        try (UnlockedVault<CaseStore> vault = vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).orFault()) {
            UUID removed = UUID.randomUUID();
            vault.store().database().inTransaction(Act.of("test.enter", vault.actor()), () -> {
                for (UUID id : List.of(UUID.randomUUID(), removed)) {
                    vault.store().gate().save(new SettingChangeRecord(id, "test", "on", LocalDate.of(2026, 9, 7)));
                }
                vault.store().gate().remove(SETTING_CHANGE, removed);
                return Outcome.done(true);
            }).orFault();
        }
        assertThat(problems()).isEmpty();
        for (String change : List.of("update setting_change set written = 'off'", "delete from setting_change",
            "insert into setting_change values (random_uuid(), 'test', 'on', date '2026-09-07')")) {
            copy(folder, temp.resolve("sound"));
            Intruder.runs(folder, key, change);
            assertThat(problems()).as(change).containsExactly(change.startsWith("update") ? "vault.problem.row-not-journalled" : "audit.problem.counts");
            copy(temp.resolve("sound"), folder);
        }
    }

    @Test
    void a_row_put_in_and_a_lost_attachment_are_noticed() throws Exception {
        copy(folder, temp.resolve("sound"));
        Intruder.runs(folder, key, "insert into document_subject values (random_uuid(), random_uuid(), 1, random_uuid())");
        assertThat(problems()).containsExactly("audit.problem.counts");
        copy(temp.resolve("sound"), folder);
        try (UnlockedVault<CaseStore> vault = vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).orFault()) {
            vault.store().database().inTransaction(Act.of("test.keep", vault.actor()), () -> {
                DocumentRecord document = new DocumentRecord();
                document.setId(UUID.randomUUID());
                document.setKind("agenda");
                document.setTitle("Agenda");
                document.setMadeAt(vaults.moment().now().atOffset(ZoneOffset.UTC));
                document.setMadeBy("Ada Quill");
                document.setSealedFile(vault.store().sealedFiles().put(new byte[9]));
                document.setSha256("");
                vault.store().gate().save(document);
                return Outcome.done(true);
            }).orFault();
        }
        assertThat(problems()).isEmpty();
        try (var files = Files.list(folder.resolve("attachments"))) {
            for (Path file : files.toList()) Files.delete(file);
        }
        assertThat(problems()).containsExactly("vault.problem.attachment-missing");
    }

    @Test
    void a_damaged_or_foreign_attachment_is_noticed() throws IOException {
        Path foreign = Files.writeString(folder.resolve("attachments").resolve("holiday.jpg"), "x");
        assertThat(problems()).containsExactly("vault.problem.attachment-damaged");
        Files.delete(foreign);
        Path file;
        try (var files = Files.list(folder.resolve("attachments"))) {
            file = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(problems()).containsExactly("vault.problem.attachment-damaged");
    }

    @Test
    void a_whole_vault_put_back_to_an_older_day_is_noticed_by_what_a_backup_remembers() throws IOException {
        copy(folder, temp.resolve("older"));
        Witness backup;
        try (UnlockedVault<CaseStore> vault = vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).orFault()) {
            for (int times = 0; times < 9; times++) {
                vault.store().accessLog().note(AccessKind.PRINTED, Optional.empty(), Optional.empty(), vault.actor());
            }
            backup = new H2CaseStores(vaults.moment()).witness(vault.store());
        }
        copy(temp.resolve("older"), folder);
        assertThat(verify().isDone()).as("from inside it is the vault of that day").isTrue();
        assertThat(vaults.verify().verify(folder, TestVaults.PASSPHRASE.toCharArray(), List.of(backup)).problems()).extracting(p -> p.key())
            .containsExactly("vault.problem.journal-broken");
    }

    @Test
    void an_older_database_put_in_the_place_of_the_newer_is_noticed() throws IOException {
        Files.copy(folder.resolve("case.mv.db"), temp.resolve("older"));
        assertThat(problems()).isEmpty();
        Files.copy(temp.resolve("older"), folder.resolve("case.mv.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(problems()).containsExactly("pages.problem.rolled-back");
    }

    @Test
    void no_word_of_what_was_kept_lies_in_any_file() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(bytes).as(file.getFileName().toString()).doesNotContain("Cobalt").doesNotContain("Harebell").doesNotContain("a letter")
                    .doesNotContain("it is due").doesNotContain("Ada Quill").doesNotContain("Harbour");
            }
        }
    }
}
