package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.kernel.Problem;
import org.teamaround.vault.store.CaseStore;

class CreateVaultTest {
    @TempDir
    Path temp;
    private final TestVaults vaults = new TestVaults();

    private List<String> problems(Path folder, String centre, String user, String passphrase) {
        return vaults.create().create(new NewVault(folder, centre, user, passphrase.toCharArray())).problems().stream()
            .map(problem -> problem.field() + ' ' + problem.key()).toList();
    }

    @Test
    void every_open_question_is_named_at_once_at_its_field() {
        assertThat(problems(temp.resolve("vault"), " ", "", "")).containsExactly("centre vault.problem.centre-empty",
            "user vault.problem.user-empty", "passphrase vault.problem.passphrase-empty");
        assertThat(Files.exists(temp.resolve("vault"))).isFalse();
    }

    @Test
    void a_passphrase_soon_guessed_is_refused() {
        assertThat(problems(temp.resolve("vault"), "Harbour", "Ada", "Password123!")).containsExactly("passphrase vault.problem.passphrase-weak");
        assertThat(problems(temp.resolve("vault"), "Harbour", "Ada", "x".repeat(1001))).containsExactly("passphrase vault.problem.passphrase-long");
    }

    @Test
    void a_folder_in_use_is_not_taken() throws IOException {
        Path folder = temp.resolve("vault");
        vaults.made(folder).vault().close();
        assertThat(problems(folder, "Harbour", "Ada", TestVaults.PASSPHRASE)).containsExactly("folder vault.problem.already-there");
        Path letters = Files.createDirectory(temp.resolve("letters"));
        Path letter = Files.writeString(letters.resolve("letter.txt"), "Dear all");
        assertThat(problems(letters, "Harbour", "Ada", TestVaults.PASSPHRASE)).containsExactly("folder vault.problem.folder-not-empty");
        assertThat(problems(letter, "Harbour", "Ada", TestVaults.PASSPHRASE)).containsExactly("folder vault.problem.not-a-folder");
        assertThat(problems(temp.resolve("a;INIT=x"), "Harbour", "Ada", TestVaults.PASSPHRASE)).containsExactly("folder vault.problem.semicolon");
    }

    @Test
    void an_attempt_that_failed_is_not_in_the_way_of_the_next() {
        Path folder = temp.resolve("vault");
        CaseStores<CaseStore> full = new FullDisk(vaults.moment());
        PassphraseHash hash = new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1));
        assertThat(new CreateVault<>(full, hash, () -> new Argon2Cost(8, 1, 1), vaults.moment()).create(TestVaults.wanted(folder)).isDone()).isFalse();
        assertThat(new VaultFolder(folder).looksLikeVault()).isFalse();
    }

    @Test
    void a_vault_that_was_never_finished_says_so_and_is_made_again() throws IOException {
        Path folder = temp.resolve("vault");
        vaults.made(folder).vault().close();
        Files.createFile(new VaultFolder(folder).begun());
        assertThat(vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).problems()).extracting(Problem::key).containsExactly("vault.problem.half-made");
        vaults.made(folder).vault().close();
        assertThat(new VaultFolder(folder).begun()).doesNotExist();
        assertThat(vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).map(vault -> {
            vault.close();
            return true;
        }).isDone()).isTrue();
    }

    @Test
    void a_folder_may_have_any_other_name() {
        Path folder = temp.resolve("Zoë's 50% “väult” #1 & co");
        vaults.made(folder).vault().close();
        assertThat(vaults.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).map(vault -> {
            vault.close();
            return true;
        }).problems()).extracting(Problem::key).isEmpty();
    }
}
