package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessQuery;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;
import org.teamaround.kernel.Role;
import org.teamaround.vault.store.CaseStore;

/** The printed sheet: what it opens, what it changes, and that nothing is lost with a forgotten passphrase. */
class RecoveryTest {
    private static final String EILIDH = "copper meadow signal winter hatch";
    private static final String FRESH = "umbrella canyon violet harvest bell";
    private static final byte[] SECRET = {1, 2, 3};
    @TempDir
    Path temp;
    private final TestVaults vaults = new TestVaults();
    private Path folder;
    private RecoveryKey sheet;
    private UUID eilidh;
    private byte[] forEilidh;

    @BeforeEach
    void makeVaultOfTwo() {
        folder = temp.resolve("vault");
        CreatedVault<CaseStore> created = vaults.made(folder);
        sheet = created.recoveryKey();
        try (UnlockedVault<CaseStore> vault = created.vault()) {
            VaultUser user = vaults.addUser().add(vault, new NewUser("Eilidh MacRae", Set.of(Role.CLERK), EILIDH.toCharArray()), vault.actor()).orFault();
            eilidh = user.id();
            forEilidh = vault.userKeys().seal(user.publicKey(), SECRET, "test");
        }
    }

    private UnlockedVault<CaseStore> opened(String passphrase) {
        return vaults.open().byPassphrase(folder, passphrase.toCharArray()).orFault();
    }

    private static String key(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).findFirst().orElse("done");
    }

    private RecoveryKey use(RecoveryKey with, UUID user, String passphrase) {
        CreatedVault<CaseStore> again = vaults.useRecoveryKey().finish(vaults.useRecoveryKey().begin(folder, with).orFault(), user, passphrase.toCharArray()).orFault();
        again.vault().close();
        return again.recoveryKey();
    }

    @Test
    void it_lets_its_holder_choose_who_they_are_and_keeps_what_only_they_could_read() {
        RecoveryKey fresh = use(sheet, eilidh, FRESH);
        try (UnlockedVault<CaseStore> vault = opened(FRESH)) {
            assertThat(vault.actor().name()).isEqualTo("Eilidh MacRae");
            assertThat(vault.userKeys().open(forEilidh, "test")).contains(SECRET);
            assertThat(vault.store().accessLog().find(AccessQuery.of(AccessKind.OPENED_BY_RECOVERY_KEY, AccessKind.RECOVERY_KEY_RENEWED,
                AccessKind.PASSPHRASE_CHANGED))).extracting(entry -> entry.kind()).containsExactlyInAnyOrder(AccessKind.OPENED_BY_RECOVERY_KEY,
                AccessKind.RECOVERY_KEY_RENEWED, AccessKind.PASSPHRASE_CHANGED);
        }
        opened(TestVaults.PASSPHRASE).close();
        assertThat(key(vaults.open().byPassphrase(folder, EILIDH.toCharArray()))).isEqualTo("vault.problem.wrong-passphrase");
        assertThat(key(vaults.useRecoveryKey().begin(folder, sheet))).as("the old sheet").isEqualTo("vault.problem.wrong-recovery-key");
        use(fresh, eilidh, EILIDH);
    }

    @Test
    void before_a_passphrase_is_set_nothing_is_open_and_a_weak_one_may_be_mended() {
        try (Recovery begun = vaults.useRecoveryKey().begin(folder, sheet).orFault()) {
            assertThat(begun.centreName()).isEqualTo("Harbour Centre");
            assertThat(begun.users()).extracting(VaultUser::name).containsExactly("Ada Quill", "Eilidh MacRae");
            assertThat(key(vaults.useRecoveryKey().finish(begun, eilidh, "abc".toCharArray()))).isEqualTo("vault.problem.passphrase-weak");
            assertThat(key(vaults.useRecoveryKey().finish(begun, eilidh, TestVaults.PASSPHRASE.toCharArray()))).isEqualTo("vault.problem.passphrase-taken");
            assertThat(key(vaults.open().byPassphrase(folder, EILIDH.toCharArray()))).as("held meanwhile").isEqualTo("vault.problem.in-use");
        }
        opened(EILIDH).close();
        use(sheet, eilidh, FRESH);
    }

    @Test
    void what_a_reset_put_out_of_reach_the_sheet_brings_back() {
        try (UnlockedVault<CaseStore> vault = opened(TestVaults.PASSPHRASE)) {
            vaults.resetPassphrase().reset(vault, eilidh, FRESH.toCharArray(), vault.actor()).orFault();
        }
        byte[] since;
        try (UnlockedVault<CaseStore> vault = opened(FRESH)) {
            assertThat(vault.userKeys().open(forEilidh, "test")).as("sealed to the pair before").isEmpty();
            since = vault.userKeys().seal(vault.user().publicKey(), SECRET, "since");
        }
        use(sheet, eilidh, EILIDH);
        try (UnlockedVault<CaseStore> vault = opened(EILIDH)) {
            assertThat(vault.userKeys().open(forEilidh, "test")).contains(SECRET);
            assertThat(vault.userKeys().open(since, "since")).contains(SECRET);
        }
    }

    @Test
    void a_new_sheet_makes_the_old_one_worthless_and_each_user_goes_into_the_new_escrow_when_they_unlock() {
        RecoveryKey fresh;
        try (UnlockedVault<CaseStore> vault = opened(TestVaults.PASSPHRASE)) {
            fresh = vaults.renewRecoveryKey().renew(vault, Optional.empty(), vault.actor()).orFault();
            assertThat(vault.recovery()).isEqualTo(fresh.publicKeys());
        }
        assertThat(key(vaults.useRecoveryKey().begin(folder, sheet))).isEqualTo("vault.problem.wrong-recovery-key");
        opened(EILIDH).close();
        use(fresh, eilidh, FRESH);
        try (UnlockedVault<CaseStore> vault = opened(FRESH)) {
            assertThat(vault.userKeys().open(forEilidh, "test")).contains(SECRET);
        }
    }

    @Test
    void with_the_old_sheet_at_hand_a_new_one_takes_over_everything_at_once() {
        RecoveryKey fresh;
        try (UnlockedVault<CaseStore> vault = opened(TestVaults.PASSPHRASE)) {
            assertThat(key(vaults.renewRecoveryKey().renew(vault, Optional.of(RecoveryKey.random()), vault.actor()))).isEqualTo("vault.problem.wrong-recovery-key");
            fresh = vaults.renewRecoveryKey().renew(vault, Optional.of(sheet), vault.actor()).orFault();
        }
        use(fresh, eilidh, FRESH);
        try (UnlockedVault<CaseStore> vault = opened(FRESH)) {
            assertThat(vault.userKeys().open(forEilidh, "test")).contains(SECRET);
        }
    }

    @Test
    void its_age_identity_belongs_to_the_recipient_that_every_backup_is_sealed_to() {
        try (UnlockedVault<CaseStore> vault = opened(EILIDH)) {
            assertThat(vault.recovery().ageKey()).isEqualTo(sheet.ageRecipient()).isEqualTo(SealedTo.publicKeyOf(sheet.ageIdentity()));
            assertThat(vault.recovery().ageKey()).isNotEqualTo(vault.recovery().escrowKey());
        }
    }
}
