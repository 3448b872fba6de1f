package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.kernel.TestMoment;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Text;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.store.CaseStore;

/** Backups by themselves: once a day and at the close, with what Home says about them. */
class BackupDutyTest {
    @TempDir
    Path temp;
    private final TestVaults vaults = new TestVaults();
    private final TestMoment moment = vaults.moment();
    private UnlockedVault<CaseStore> vault;
    private BackupDuty duty;
    private Path stick;

    @BeforeEach
    void open() throws IOException {
        vault = vaults.made(temp.resolve("vault")).vault();
        duty = new BackupDuty(new Vaults(moment), vault, new ForgottenPlaces(), moment);
        stick = Files.createDirectories(temp.resolve("stick"));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void withoutAFolderNothingIsMadeAndSaid() {
        assertThat(duty.daily()).isEmpty();
        assertThat(duty.backUp(Progress.silent()).problems()).extracting("key").containsExactly("backup.problem.no-folder");
        assertThat(duty.standing().folder()).isEmpty();
        duty.atClose();
    }

    @Test
    void onceADayAndAtTheEndUnlessOneWasJustMade() throws IOException {
        duty.folder(stick);
        assertThat(duty.daily().orElseThrow().isDone()).isTrue();
        assertThat(duty.daily()).isEmpty();
        duty.atClose();
        assertThat(duty.shelf()).hasSize(1).allMatch(one -> one.verified().isPresent());
        moment.pass(Duration.ofMinutes(61));
        duty.atClose();
        assertThat(duty.standing().last().orElseThrow().when()).isEqualTo(moment.now());
        assertThat(duty.shelf()).as("of one day only the newest stays").hasSize(1);
        moment.pass(Duration.ofDays(1));
        assertThat(duty.daily().orElseThrow().isDone()).isTrue();
        Files.copy(duty.shelf().getFirst().file(), stick.resolve("teamaround-2026-01-01-0900.age"));
        assertThat(duty.shelf()).hasSize(3).filteredOn(one -> one.verified().isEmpty()).as("a copy under another name").hasSize(1);
    }

    @Test
    void aPulledStickIsToldAndAfterThreeDaysItIsOverdue() throws IOException {
        duty.folder(stick);
        duty.daily();
        assertThat(duty.standing().overdue()).isFalse();
        moment.pass(Duration.ofDays(3).plusMinutes(1));
        Files.move(stick, temp.resolve("pulled"));
        assertThat(duty.daily().orElseThrow().isDone()).isFalse();
        duty.atClose();
        assertThat(duty.standing().overdue()).isTrue();
        assertThat(duty.standing().trouble().orElseThrow().key()).isEqualTo("backup.problem.folder-gone");
        Files.move(temp.resolve("pulled"), stick);
        assertThat(duty.daily().orElseThrow().isDone()).isTrue();
        assertThat(duty.standing().trouble()).isEmpty();
    }

    @Test
    void theDrillRestoresTheNewestInMemory() throws IOException {
        duty.folder(stick);
        assertThat(duty.tryNewest().problems()).extracting("key").containsExactly("backup.problem.none-there");
        duty.backUp(Progress.silent()).orFault();
        moment.pass(Duration.ofHours(5));
        assertThat(duty.tryNewest().isDone()).isTrue();
        assertThat(duty.standing().last().orElseThrow().when()).isEqualTo(moment.now());
        Path file = duty.shelf().getFirst().file();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 9] ^= 1;
        Files.write(file, bytes);
        assertThat(duty.tryNewest().problems()).extracting("key").containsExactly("backup.problem.damaged");
    }

    @Test
    void thePageSaysWhatItDoes() {
        BackupsModel model = new BackupsModel(duty, new ImmediateBackground());
        model.backUp();
        assertThat(model.problems).extracting("key").containsExactly("backup.problem.no-folder");
        model.choose(stick);
        model.backUp();
        assertThat(model.busy.get()).isFalse();
        assertThat(Text.load().of(model.said.get().orElseThrow().key(), model.said.get().get().arguments().toArray()))
            .startsWith("Verified: teamaround-2026-09-07-0930.age holds 0 children and ");
        assertThat(model.shelf).hasSize(1);
        model.tryNewest();
        assertThat(model.problems).isEmpty();
    }
}
