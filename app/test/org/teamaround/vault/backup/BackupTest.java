package org.teamaround.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.journal.AccessKind;
import org.teamaround.journal.AccessQuery;
import org.teamaround.vault.RecoveryKey;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;

/** A vault is backed up, checked and brought back. */
class BackupTest {
    @TempDir
    Path temp;
    private BackedUp centre;

    @BeforeEach
    void vault() {
        centre = new BackedUp(temp);
    }

    @Test
    void aBackupIsVerifiedAndNotedInTheJournal() {
        VerifiedBackup backup = centre.backUp().orFault();
        assertThat(centre.onStick()).containsExactly("teamaround-2026-09-07-0930.age");
        assertThat(backup.mark().entries()).isPositive();
        assertThat(new VerifiedBackups(centre.vault().store().accessLog()).last()).contains(backup);
        assertThat(centre.vault().store().accessLog().find(AccessQuery.of(AccessKind.BACKUP_MADE))).hasSize(1);
        assertThat(BackedUp.names(centre.folder)).doesNotContain("case.backup.mv.db");
    }

    @Test
    void twoInOneMinuteDoNotGetInEachOthersWay() {
        centre.backUp().orFault();
        centre.write("something more", false);
        centre.backUp().orFault();
        assertThat(centre.onStick()).containsExactly("teamaround-2026-09-07-0930-2.age");
    }

    @Test
    void comesBackOnAnotherLaptopByThePassphraseAlone() {
        Path backup = centre.made();
        Path elsewhere = temp.resolve("elsewhere/vault");
        Restored restored = centre.restored(backup, elsewhere).orFault();
        assertThat(restored.kept()).isEmpty();
        try (UnlockedVault<CaseStore> vault = centre.vaults.open().byPassphrase(elsewhere, TestVaults.PASSPHRASE.toCharArray()).orFault()) {
            assertThat(vault.store().sealedFiles().openAll().orElseThrow()).hasSize(1);
            assertThat(vault.store().accessLog().find(AccessQuery.of(AccessKind.RESTORED))).hasSize(1);
            assertThat(vault.opening().device().id()).isEqualTo(centre.vault().opening().device().id());
            assertThat(vault.opening().device().incarnation()).isNotEqualTo(centre.vault().opening().device().incarnation());
            assertThat(vault.opening().deviceKeys().publicKey()).isNotEqualTo(centre.vault().opening().deviceKeys().publicKey());
        }
        assertThat(centre.vaults.verify().verify(elsewhere, TestVaults.PASSPHRASE.toCharArray()).isDone()).isTrue();
        assertThat(BackedUp.names(elsewhere.getParent())).containsExactly("vault");
    }

    @Test
    void comesBackByTheRecoveryKey() {
        Path backup = centre.made();
        assertThat(centre.restore.byRecoveryKey(backup, temp.resolve("other"), centre.recovery, Progress.silent()).isDone()).isTrue();
    }

    @Test
    void theVaultThatStoodThereIsKept() {
        Path backup = centre.made();
        centre.write("written after the backup", false);
        centre.close();
        Restored restored = centre.restored(backup, centre.folder).orFault();
        assertThat(restored.kept().orElseThrow().getFileName()).hasToString("vault before restore 2026-09-07 0930");
        assertThat(centre.vaults.verify().verify(restored.kept().get(), TestVaults.PASSPHRASE.toCharArray()).isDone()).isTrue();
        assertThat(centre.vaults.verify().verify(centre.folder, TestVaults.PASSPHRASE.toCharArray()).isDone()).isTrue();
        assertThat(BackedUp.names(temp)).containsExactly("stick", "vault", "vault before restore 2026-09-07 0930");
    }

    @Test
    void aRestoredVaultCanBeBackedUpAndRestoredAgain() {
        Path backup = centre.made();
        centre.close();
        centre.restored(backup, centre.folder).orFault();
        centre.open();
        centre.vaults.moment().pass(Duration.ofDays(1));
        Path next = centre.made();
        centre.close();
        assertThat(centre.restored(next, centre.folder).isDone()).isTrue();
        assertThat(centre.verify.byPassphrase(backup, TestVaults.PASSPHRASE.toCharArray()).isDone()).as("the older one too").isTrue();
    }

    @Test
    void anOpenVaultIsNotReplaced() {
        Path backup = centre.made();
        assertThat(BackedUp.keys(centre.restored(backup, centre.folder))).containsExactly("vault.problem.in-use");
        assertThat(BackedUp.names(temp)).containsExactly("stick", "vault");
    }

    @Test
    void wrongWordsHaveTheirOwnSentence() {
        Path backup = centre.made();
        Path to = temp.resolve("other");
        assertThat(BackedUp.keys(centre.restore.byPassphrase(backup, to, "another one".toCharArray(), Progress.silent()))).containsExactly("backup.problem.wrong-passphrase");
        RecoveryKey foreign = new BackedUp(temp.resolve("foreign")).recovery;
        assertThat(BackedUp.keys(centre.restore.byRecoveryKey(backup, to, foreign, Progress.silent()))).containsExactly("backup.problem.wrong-recovery-key");
        assertThat(BackedUp.names(temp)).doesNotContain("other", "other restoring");
    }

    @Test
    void anotherVaultsBackupIsToldSo() throws IOException {
        BackedUp other = new BackedUp(temp.resolve("foreign"));
        assertThat(BackedUp.keys(centre.verify.of(centre.vault(), other.made()))).containsExactly("backup.problem.other-vault");
        assertThat(BackedUp.keys(centre.verify.byPassphrase(Files.write(temp.resolve("x.age"), "PK".getBytes()), new char[0]))).containsExactly("backup.problem.not-a-backup");
    }

    @Test
    void anotherVaultsBackupsOnTheSameStickAreLeftAlone() {
        BackedUp other = new BackedUp(temp.resolve("foreign"));
        other.make.make(other.vault(), centre.stick, Progress.silent()).orFault();
        for (int i = 0; i < 3; i++) {
            centre.vaults.moment().pass(Duration.ofHours(1));
            centre.backUp().orFault();
        }
        assertThat(centre.onStick()).containsExactly("teamaround-2026-09-07-0930.age", "teamaround-2026-09-07-1230.age");
    }

    @Test
    void theTroubleOfTheFolderIsToldAndOlderOnesStay() throws IOException {
        centre.backUp().orFault();
        Path gone = temp.resolve("pulled");
        assertThat(BackedUp.keys(centre.make.make(centre.vault(), gone, Progress.silent()))).containsExactly("backup.problem.folder-gone");
        assertThat(BackedUp.keys(centre.make.make(centre.vault(), Files.write(gone, new byte[3]), Progress.silent()))).containsExactly("backup.problem.folder-gone");
        assertThat(centre.onStick()).hasSize(1);
    }

    @Test
    void whatAnInterruptedBackupLeftIsNoBackupAndGoesWithTheNext() throws IOException {
        byte[] whole = Files.readAllBytes(centre.made());
        String half = "teamaround-" + centre.vault().opening().device().id().toString().substring(0, 8) + ".part";
        Files.write(centre.stick.resolve(half), Arrays.copyOf(whole, whole.length / 2));
        assertThat(new BackupFolder(centre.stick).names()).hasSize(1);
        centre.vaults.moment().pass(Duration.ofDays(1));
        centre.backUp().orFault();
        assertThat(centre.onStick()).containsExactly("teamaround-2026-09-07-0930.age", "teamaround-2026-09-08-0930.age");
    }

    @Test
    void whatAnInterruptedRestoreLeftGoesWithTheNextUnlessAStrangersFileIsThere() throws IOException {
        Path backup = centre.made();
        Path restoring = Files.createDirectories(temp.resolve("other restoring"));
        Files.write(restoring.resolve("case.mv.db"), new byte[9]);
        assertThat(centre.restored(backup, temp.resolve("other")).isDone()).isTrue();
        Files.createDirectories(restoring);
        Files.write(restoring.resolve("photo.jpg"), new byte[9]);
        assertThat(centre.restored(backup, temp.resolve("other")).isDone()).isFalse();
        assertThat(restoring.resolve("photo.jpg")).exists();
    }

    @Test
    void noHalfRestoreShowsAndEveryDamageIsTold() throws IOException {
        byte[] right = Files.readAllBytes(centre.made());
        for (int at = 0; at < right.length; at += Math.max(1, right.length / 40)) {
            byte[] wrong = right.clone();
            wrong[at] ^= 4;
            Path damaged = Files.write(temp.resolve("damaged.age"), wrong);
            assertThat(centre.restored(damaged, temp.resolve("other")).isDone()).as("byte %d", at).isFalse();
            assertThat(BackedUp.names(temp)).as("byte %d", at).doesNotContain("other", "other restoring");
        }
    }
}
