package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.vault.store.CaseStore;

/** Passphrases nobody expects, and key files that are sound but not this vault's present one. */
class VaultBadInputTest {
    private static final String FRESH = "umbrella canyon violet harvest bell";
    @TempDir
    Path temp;
    private final TestVaults vaults = new TestVaults();
    private Path folder;
    private RecoveryKey sheet;

    @BeforeEach
    void makeVault() {
        folder = temp.resolve("vault");
        CreatedVault<CaseStore> created = vaults.made(folder);
        sheet = created.recoveryKey();
        created.vault().close();
    }

    private Outcome<UnlockedVault<CaseStore>> open(Path where, String passphrase) {
        return vaults.open().byPassphrase(where, passphrase.toCharArray());
    }

    private String says(String passphrase) {
        Outcome<UnlockedVault<CaseStore>> opened = open(folder, passphrase);
        opened.result().ifPresent(UnlockedVault::close);
        return opened.problems().stream().map(Problem::key).findFirst().orElse("opens");
    }

    private void changePassphrase(String from, String to) {
        try (UnlockedVault<CaseStore> vault = open(folder, from).orFault()) {
            vaults.changePassphrase().change(vault, from.toCharArray(), to.toCharArray()).orFault();
        }
    }

    @Test
    void a_megabyte_of_passphrase_is_refused_at_once_where_it_is_set_and_is_merely_wrong_where_it_is_typed() {
        char[] megabyte = new char[1 << 20];
        Arrays.fill(megabyte, 'x');
        assertThat(PassphraseRules.check(megabyte)).extracting(Problem::key).containsExactly("vault.problem.passphrase-long");
        assertThat(says(new String(megabyte))).isEqualTo("vault.problem.wrong-passphrase");
        assertThat(says("é".repeat(1 << 20))).isEqualTo("vault.problem.wrong-passphrase");
    }

    @Test
    void accents_and_pictures_open_however_they_are_put_together() {
        String before = TestVaults.PASSPHRASE;
        for (String typed : List.of("Žofie čte naše přání", "Ångström Ọlá Zoë ﬁnch", "👩‍👧‍👦🦊🌧️ fox rain 👍🏽", "ꯀ 한국어 पारि tide")) {
            changePassphrase(before, typed);
            for (Normalizer.Form form : Normalizer.Form.values())
                assertThat(vaults.open().confirm(folder, Normalizer.normalize(typed, form).toCharArray()).isDone()).as(typed + form).isTrue();
            assertThat(says(typed.substring(1))).isEqualTo("vault.problem.wrong-passphrase");
            before = typed;
        }
        assertThat(says("👩‍👧‍👦🦊🌧️ fox rain 👍")).as("another skin").isEqualTo("vault.problem.wrong-passphrase");
    }

    @Test
    void odd_signs_are_wrong_passphrases_and_no_faults() {
        for (String typed : List.of("\0", "\uD800", "\uDC00\uD800", "\uFEFF", "‮drow", "\n", " ", "'; DROP TABLE person; --", "${jndi:x}", "😀".repeat(500)))
            assertThat(says(typed)).as(typed).isEqualTo("vault.problem.wrong-passphrase");
    }

    @Test
    void the_spaces_round_a_passphrase_count() {
        assertThat(says(" " + TestVaults.PASSPHRASE)).isEqualTo("vault.problem.wrong-passphrase");
    }

    @Test
    void another_vault_s_key_file_opens_nothing_here_even_with_the_same_passphrase() throws IOException {
        Path other = temp.resolve("other");
        vaults.made(other).vault().close();
        for (String file : List.of("vault.keys", "vault.keys.previous")) Files.copy(other.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        assertThat(says(TestVaults.PASSPHRASE)).isEqualTo("vault.problem.database-damaged");
        assertThat(vaults.useRecoveryKey().begin(folder, sheet).problems()).extracting(Problem::key).containsExactly("vault.problem.wrong-recovery-key");
    }

    @Test
    void an_earlier_key_file_put_back_is_known_by_the_database_and_overtaken_only_with_the_recovery_key() throws IOException {
        byte[] earlier = Files.readAllBytes(folder.resolve("vault.keys"));
        changePassphrase(TestVaults.PASSPHRASE, FRESH);
        byte[] present = Files.readAllBytes(folder.resolve("vault.keys"));
        for (String file : List.of("vault.keys", "vault.keys.previous")) Files.write(folder.resolve(file), earlier);
        assertThat(says(TestVaults.PASSPHRASE)).isEqualTo("vault.problem.keys-older");
        assertThat(says(FRESH)).isEqualTo("vault.problem.wrong-passphrase");
        Files.write(folder.resolve("vault.keys"), present);
        assertThat(says(FRESH)).as("the present one put back again").isEqualTo("opens");
        for (String file : List.of("vault.keys", "vault.keys.previous")) Files.write(folder.resolve(file), earlier);
        Recovery begun = vaults.useRecoveryKey().begin(folder, sheet).orFault();
        vaults.useRecoveryKey().finish(begun, begun.users().getFirst().id(), "copper meadow signal winter hatch".toCharArray()).orFault().vault().close();
        assertThat(says("copper meadow signal winter hatch")).isEqualTo("opens");
    }

    @Test
    void roles_taken_away_do_not_come_back_with_an_earlier_key_file() throws IOException {
        VaultUser eilidh;
        try (UnlockedVault<CaseStore> vault = open(folder, TestVaults.PASSPHRASE).orFault()) {
            eilidh = vaults.addUser().add(vault, new NewUser("Eilidh MacRae", Set.of(Role.TEAM_LEADER), FRESH.toCharArray()), vault.actor()).orFault();
        }
        byte[] earlier = Files.readAllBytes(folder.resolve("vault.keys"));
        try (UnlockedVault<CaseStore> vault = open(folder, TestVaults.PASSPHRASE).orFault()) {
            vaults.changeRoles().change(vault, eilidh.id(), Set.of(Role.VIEWER), vault.actor()).orFault();
        }
        for (String file : List.of("vault.keys", "vault.keys.previous")) Files.write(folder.resolve(file), earlier);
        assertThat(says(FRESH)).isEqualTo("vault.problem.keys-older");
    }

    @Test
    void one_generation_lost_at_an_unlucky_moment_is_never_taken_for_an_earlier_one_put_back() throws IOException {
        changePassphrase(TestVaults.PASSPHRASE, FRESH);
        for (int i = 0; i < 3; i++) {
            assertThat(says(FRESH)).isEqualTo("opens");
            Files.delete(folder.resolve("vault.keys"));
            assertThat(says(FRESH)).isEqualTo("opens");
        }
    }

    @Test
    void after_a_kill_between_the_two_writings_the_newer_counts_and_the_older_goes_at_the_next_opening() throws IOException {
        byte[] earlier = Files.readAllBytes(folder.resolve("vault.keys"));
        changePassphrase(TestVaults.PASSPHRASE, FRESH);
        Files.write(folder.resolve("vault.keys.previous"), earlier);
        assertThat(says(TestVaults.PASSPHRASE)).isEqualTo("vault.problem.passphrase-before");
        assertThat(says(FRESH)).isEqualTo("opens");
        Files.delete(folder.resolve("vault.keys"));
        assertThat(says(TestVaults.PASSPHRASE)).isEqualTo("vault.problem.wrong-passphrase");
        assertThat(says(FRESH)).isEqualTo("opens");
    }

    @Test
    void three_wrong_ones_wait_in_this_program_and_nobody_is_locked_out() {
        OpenVault<CaseStore> door = vaults.open();
        for (int i = 0; i < 3; i++) assertThat(door.byPassphrase(folder, "wrong".toCharArray()).isDone()).isFalse();
        assertThat(door.byPassphrase(folder, TestVaults.PASSPHRASE.toCharArray()).problems()).extracting(Problem::key).containsExactly("vault.problem.wait");
        assertThat(door.confirm(folder, TestVaults.PASSPHRASE.toCharArray()).isDone()).isFalse();
        assertThat(says(TestVaults.PASSPHRASE)).as("the program started again").isEqualTo("opens");
    }

    @Test
    void keys_are_overwritten_when_a_vault_closes() {
        UnlockedVault<CaseStore> vault = open(folder, TestVaults.PASSPHRASE).orFault();
        DataKey key = vault.keys().key();
        UserKeys pair = vault.userKeys();
        KeyContents contents = vault.keys().contents();
        assertThat(key.bytes()).isNotEqualTo(new byte[32]);
        vault.close();
        assertThat(key.bytes()).containsOnly(0);
        assertThat(pair.privateKeys()).containsOnly(0);
        assertThat(contents.deviceKey()).containsOnly(0);
        vault.close();
    }

    @Test
    void keys_of_a_recovery_that_was_given_up_are_overwritten() {
        Recovery begun = vaults.useRecoveryKey().begin(folder, sheet).orFault();
        DataKey key = begun.keys().key();
        begun.close();
        assertThat(key.bytes()).containsOnly(0);
        assertThat(open(folder, TestVaults.PASSPHRASE).map(vault -> {
            vault.close();
            return Optional.empty();
        }).isDone()).isTrue();
    }
}
