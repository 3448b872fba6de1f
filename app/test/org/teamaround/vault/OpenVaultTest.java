package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Role;
import org.teamaround.vault.store.CaseStore;

class OpenVaultTest {
    @TempDir
    Path temp;
    private final TestVaults vaults = new TestVaults();

    private Path made() {
        Path folder = temp.resolve("a vault of ours");
        vaults.made(folder).vault().close();
        return folder;
    }

    private Outcome<UnlockedVault<CaseStore>> open(Path folder) {
        return vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray());
    }

    private String problem(Path folder) {
        return open(folder).problems().getFirst().key();
    }

    private static void flip(Path file, long at) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) at] ^= 0x10;
        Files.write(file, bytes);
    }

    @Test
    void opens_with_its_passphrase_and_knows_who_acts() {
        try (UnlockedVault<CaseStore> vault = open(made()).orFault()) {
            assertThat(vault.centreName()).isEqualTo("Harbour Centre");
            assertThat(vault.actor().name()).isEqualTo("Ada Quill");
            assertThat(vault.actor().roles()).isEqualTo(Set.of(Role.values()));
        }
    }

    @Test
    void what_was_written_is_there_when_it_opens_again() {
        Path folder = temp.resolve("vault");
        CreatedVault<CaseStore> created = vaults.made(folder);
        byte[] content = {1, 2, 3};
        var id = created.vault().store().sealedFiles().put(content);
        created.vault().close();
        try (UnlockedVault<CaseStore> vault = open(folder).orFault()) {
            assertThat(vault.store().sealedFiles().read(id)).isEqualTo(content);
        }
    }

    @Test
    void opens_with_the_printed_recovery_key_typed_in_small_letters() {
        Path folder = temp.resolve("vault");
        CreatedVault<CaseStore> created = vaults.made(folder);
        created.vault().close();
        RecoveryKey typed = RecoveryKey.parse(created.recoveryKey().text().toLowerCase(java.util.Locale.ROOT)).orFault();
        Recovery begun = vaults.useRecoveryKey().begin(folder, typed).orFault();
        vaults.useRecoveryKey().finish(begun, begun.users().getFirst().id(), "umbrella canyon violet harvest".toCharArray()).orFault().vault().close();
        assertThat(problem(folder)).isEqualTo("vault.problem.wrong-passphrase");
        vaults.open().byPassphrase(folder, "umbrella canyon violet harvest".toCharArray()).orFault().close();
        assertThat(vaults.useRecoveryKey().begin(folder, RecoveryKey.random()).problems()).extracting(p -> p.key())
            .containsExactly("vault.problem.wrong-recovery-key");
    }

    @Test
    void a_passphrase_is_the_same_composed_or_not_and_narrow_or_wide() {
        Path folder = temp.resolve("vault");
        NewVault wanted = new NewVault(folder, "Harbour Centre", "Ada Quill", "caf\u00e9 lantern pebble orchard".toCharArray());
        vaults.create().create(wanted).orFault().vault().close();
        vaults.open().byPassphrase(folder, "cafe\u0301 \uff4cantern pebble orchard".toCharArray()).orFault().close();
    }

    @Test
    void a_wrong_passphrase_a_damaged_key_file_and_a_damaged_database_are_three_sentences() throws IOException {
        Path folder = made();
        assertThat(vaults.open().byPassphrase(folder, "lantern pebble orchard violin".toCharArray()).problems().getFirst().key())
            .isEqualTo("vault.problem.wrong-passphrase");
        Path keys = folder.resolve("vault.keys");
        byte[] sound = Files.readAllBytes(keys);
        flip(keys, 70);
        flip(folder.resolve("vault.keys.previous"), 70);
        assertThat(problem(folder)).isEqualTo("vault.problem.keys-damaged");
        Files.write(keys, sound);
        byte[] noise = new byte[40_000];
        Arrays.fill(noise, (byte) 7);
        Files.write(folder.resolve("case.mv.db"), noise);
        assertThat(problem(folder)).isEqualTo("vault.problem.database-damaged");
    }

    @Test
    void one_damaged_or_lost_key_file_is_mended_from_the_other() throws IOException {
        Path folder = made();
        Path keys = folder.resolve("vault.keys");
        flip(keys, 70);
        open(folder).orFault().close();
        assertThat(KeyFileFormat.read(Files.readAllBytes(keys)).problems()).isEmpty();
        Files.delete(keys);
        open(folder).orFault().close();
        assertThat(KeyFileFormat.read(Files.readAllBytes(keys)).problems()).isEmpty();
        Files.delete(folder.resolve("vault.keys.previous"));
        open(folder).orFault().close();
        assertThat(KeyFileFormat.read(Files.readAllBytes(folder.resolve("vault.keys.previous"))).problems()).isEmpty();
    }

    @Test
    void another_vault_s_database_is_not_taken_for_this_one_s() throws IOException {
        Path folder = made();
        Path other = temp.resolve("other");
        vaults.made(other).vault().close();
        Files.copy(other.resolve("case.mv.db"), folder.resolve("case.mv.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(problem(folder)).isEqualTo("vault.problem.database-damaged");
    }

    @Test
    void a_half_vault_says_which_half_is_missing() throws IOException {
        Path folder = made();
        Path database = folder.resolve("case.mv.db");
        Files.move(database, temp.resolve("away"));
        assertThat(problem(folder)).isEqualTo("vault.problem.database-missing");
        Files.move(temp.resolve("away"), database);
        Files.delete(folder.resolve("vault.keys"));
        Files.delete(folder.resolve("vault.keys.previous"));
        assertThat(problem(folder)).isEqualTo("vault.problem.keys-missing");
        Files.delete(database);
        assertThat(problem(folder)).isEqualTo("vault.problem.not-a-vault");
        assertThat(problem(temp.resolve("nowhere"))).isEqualTo("vault.problem.no-such-folder");
    }

    @Test
    void a_second_program_is_told_that_the_vault_is_open_and_may_have_it_afterwards() {
        Path folder = temp.resolve("vault");
        CreatedVault<CaseStore> created = vaults.made(folder);
        assertThat(problem(folder)).isEqualTo("vault.problem.in-use");
        created.vault().close();
        open(folder).orFault().close();
    }

    @Test
    void a_key_file_asking_for_too_much_or_too_little_work_is_refused_before_any_is_done() throws IOException {
        Path folder = made();
        Outcome<UnlockedVault<CaseStore>> strict = new OpenVault<>(new org.teamaround.vault.store.H2CaseStores(vaults.moment()),
            new PassphraseHash(Argon2Limits.STRICT)).byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray());
        assertThat(strict.problems().getFirst().key()).isEqualTo("vault.problem.keys-memory-low");
    }

    @Test
    void a_folder_that_can_only_be_read_is_said_to_be_so() throws IOException {
        Path zip = temp.resolve("read-only.zip");
        try (FileSystem writing = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
            Path folder = Files.createDirectory(writing.getPath("/vault"));
            Files.write(folder.resolve("vault.keys"), new byte[1]);
            Files.write(folder.resolve("case.mv.db"), new byte[1]);
        }
        try (FileSystem reading = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("accessMode", "readOnly"))) {
            assertThat(problem(reading.getPath("/vault"))).isEqualTo("vault.problem.read-only");
            assertThat(vaults.create().create(TestVaults.wanted(reading.getPath("/new"))).problems().getFirst().key()).isEqualTo("vault.problem.read-only");
        }
    }

    @Test
    void a_folder_without_the_right_to_write_is_said_to_be_read_only() throws IOException {
        Path folder = made();
        Files.delete(folder.resolve("vault.lock"));
        assumeThat(folder.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(folder)).as("an administrator may write anywhere").isFalse();
        assertThat(problem(folder)).isEqualTo("vault.problem.read-only");
        folder.toFile().setWritable(true);
    }

    @Test
    void a_vault_of_a_newer_program_is_left_alone() throws Exception {
        Path folder = temp.resolve("vault");
        CreatedVault<CaseStore> created = vaults.made(folder);
        var key = new org.teamaround.vault.store.EngineKeys(created.vault().key(DataKey.Purpose.H2_PASSWORD), created.vault().key(DataKey.Purpose.DATABASE_PAGES), 1);
        created.vault().close();
        org.teamaround.vault.store.NewerProgram.hasOpened(folder, key);
        assertThat(problem(folder)).isEqualTo("vault.problem.newer");
        assertThat(problem(folder)).as("and still is").isEqualTo("vault.problem.newer");
    }

    @Test
    void beside_the_named_files_nothing_lies_in_the_folder() throws IOException {
        Path folder = temp.resolve("vault");
        CreatedVault<CaseStore> created = vaults.made(folder);
        created.vault().store().sealedFiles().put(new byte[10]);
        created.vault().close();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("vault.keys", "vault.keys.previous", "vault.lock", "case.mv.db", "attachments");
        }
    }
}
