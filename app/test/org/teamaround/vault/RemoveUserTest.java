package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.vault.store.CaseStore;

/** Eilidh leaves, and with her the data key: whole or not at all, wherever the program is killed. */
class RemoveUserTest {
    private static final String EILIDH = "copper meadow signal winter hatch";
    private static final byte[] LETTER = {1, 2, 3};
    @TempDir
    Path temp;
    private final TestVaults vaults = new TestVaults();
    private Path folder;
    private UUID letter;
    private RecoveryKey sheet;
    private byte[] before;

    @BeforeEach
    void makeVaultOfTwo() throws IOException {
        folder = temp.resolve("vault");
        CreatedVault<CaseStore> created = vaults.made(folder);
        sheet = created.recoveryKey();
        try (UnlockedVault<CaseStore> vault = created.vault()) {
            vaults.addUser().add(vault, new NewUser("Eilidh MacRae", Set.of(Role.COORDINATOR), EILIDH.toCharArray()), vault.actor()).orFault();
            letter = vault.store().sealedFiles().put(LETTER);
        }
        before = Files.readAllBytes(folder.resolve("vault.keys"));
    }

    private Outcome<UnlockedVault<CaseStore>> open(String passphrase) {
        return vaults.open().byPassphrase(folder, passphrase.toCharArray());
    }

    private String says(String passphrase) {
        Outcome<UnlockedVault<CaseStore>> opened = open(passphrase);
        opened.result().ifPresent(UnlockedVault::close);
        return opened.problems().stream().map(Problem::key).findFirst().orElse("opens");
    }

    private Outcome<Boolean> remove(TestVaults by) {
        UnlockedVault<CaseStore> vault = by.open().byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).orFault();
        UUID eilidh = vault.users().getLast().id();
        return by.removeUser().remove(vault, eilidh, vault.actor());
    }

    private void stopAfter(String step) {
        TestVaults killed = new TestVaults(done -> {
            if (done.equals(step)) throw new IllegalStateException("killed");
        });
        assertThat(catchThrowable(() -> remove(killed))).as("reached").hasMessage("killed");
    }

    /** Nothing but what a vault is made of, and everything in it still readable. */
    private void isWholeWith(int users) throws IOException {
        try (UnlockedVault<CaseStore> vault = open(TestVaults.PASSPHRASE).orFault()) {
            assertThat(vault.users()).hasSize(users);
            assertThat(vault.store().sealedFiles().read(letter)).isEqualTo(LETTER);
            assertThat(vaults.verify().verify(vault).problems()).isEmpty();
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder("vault.keys", "vault.keys.previous", "vault.lock", "case.mv.db", "attachments");
        }
    }

    private void eilidhIsGone() throws IOException {
        assertThat(says(EILIDH)).isEqualTo("vault.problem.wrong-passphrase");
        isWholeWith(1);
        for (String file : List.of("vault.keys", "vault.keys.previous"))
            assertThat(KeyFileFormat.read(Files.readAllBytes(folder.resolve(file))).orFault().users()).as(file).hasSize(1);
    }

    @Test
    void the_vault_is_closed_and_opens_for_who_is_left_without_a_new_passphrase() throws IOException {
        assertThat(remove(vaults).isDone()).isTrue();
        eilidhIsGone();
        try (UnlockedVault<CaseStore> vault = open(TestVaults.PASSPHRASE).orFault()) {
            assertThat(vault.store().accessLog().find(AccessQuery.of(AccessKind.USER_REMOVED))).hasSize(1)
                .allSatisfy(entry -> assertThat(entry.remark()).contains("Eilidh MacRae"));
        }
        Recovery begun = vaults.useRecoveryKey().begin(folder, sheet).orFault();
        vaults.useRecoveryKey().finish(begun, begun.users().getFirst().id(), EILIDH.toCharArray()).orFault().vault().close();
    }

    @Test
    void a_key_file_she_kept_opens_nothing_any_more() throws IOException {
        remove(vaults).orFault();
        for (String file : List.of("vault.keys", "vault.keys.previous")) Files.write(folder.resolve(file), before);
        assertThat(says(EILIDH)).isEqualTo("vault.problem.database-damaged");
        assertThat(says(TestVaults.PASSPHRASE)).isEqualTo("vault.problem.database-damaged");
    }

    @Test
    void somebody_who_knows_only_their_passphrase_is_removed_after_a_reset_too() throws IOException {
        try (UnlockedVault<CaseStore> vault = open(TestVaults.PASSPHRASE).orFault()) {
            vaults.resetPassphrase().reset(vault, vault.users().getLast().id(), "umbrella canyon violet harvest bell".toCharArray(), vault.actor()).orFault();
        }
        remove(vaults).orFault();
        assertThat(says("umbrella canyon violet harvest bell")).isEqualTo("vault.problem.wrong-passphrase");
        eilidhIsGone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copied", "database", "attachments"})
    void killed_before_the_key_file_is_renamed_nothing_happened(String step) throws IOException {
        stopAfter(step);
        assertThat(Files.readAllBytes(folder.resolve("vault.keys"))).as("of the old key").satisfies(bytes ->
            assertThat(KeyFileFormat.read(bytes).orFault().epoch()).isEqualTo(1));
        assertThat(says(EILIDH)).isEqualTo("opens");
        isWholeWith(2);
        remove(vaults).orFault();
        eilidhIsGone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"old attachments aside", "attachments in place", "database in place"})
    void killed_after_it_the_next_opening_finishes(String step) throws IOException {
        stopAfter(step);
        eilidhIsGone();
    }

    @Test
    void killed_between_the_two_generations_she_is_out_and_the_older_one_goes_at_the_next_opening() throws IOException {
        remove(vaults).orFault();
        Files.write(folder.resolve("vault.keys.previous"), before);
        assertThat(says(EILIDH)).isIn("vault.problem.passphrase-before");
        assertThat(says(TestVaults.PASSPHRASE)).isEqualTo("opens");
        eilidhIsGone();
    }

    @Test
    void a_disk_without_room_refuses_and_leaves_all_as_it_was() throws IOException {
        OpenVault<CaseStore> door = vaults.open();
        UnlockedVault<CaseStore> vault = door.byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).orFault();
        RemoveUser<CaseStore> full = new RemoveUser<>(new FullDisk(vaults.moment()), new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1)));
        assertThat(full.remove(vault, vault.users().getLast().id(), vault.actor()).isDone()).isFalse();
        assertThat(says(EILIDH)).isEqualTo("opens");
        isWholeWith(2);
        assertThat(Optional.of(vault).filter(v -> v.users().size() == 2)).isPresent();
    }
}
