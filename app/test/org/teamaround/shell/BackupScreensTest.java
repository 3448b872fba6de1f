package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Looks;
import org.teamaround.ui.Screen;
import org.teamaround.ui.Snapshot;
import org.teamaround.ui.TestDesk;
import org.teamaround.ui.Window;
import org.teamaround.vault.TestVaults;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.backup.Progress;
import org.teamaround.vault.backup.RestoreBackup;
import org.teamaround.vault.backup.Restored;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2Snapshots;

/** The page of backups and the way back from one, worked by hand; pictures of each are left in target. */
class BackupScreensTest {
    @TempDir
    Path temp;
    private final TestVaults vaults = new TestVaults();
    private UnlockedVault<CaseStore> vault;
    private BackupDuty duty;

    @BeforeEach
    void open() throws IOException {
        vault = vaults.made(temp.resolve("vault")).vault();
        duty = new BackupDuty(new Vaults(vaults.moment()), vault, new ForgottenPlaces(), vaults.moment());
        duty.folder(Files.createDirectories(temp.resolve("stick")));
    }

    private static Window showing(Screen screen) {
        return Window.showing(() -> {
            screen.attach();
            ScrollPane scroll = new ScrollPane((Parent) screen.content());
            scroll.setFitToWidth(true);
            return scroll;
        });
    }

    private static void picture(Window window, String name) {
        assertThat(Window.onWindow(() -> Looks.missingTexts(window.scene().getRoot()))).isEmpty();
        Snapshot.png(window.scene(), 1100, 760, 1, Path.of("target", "backup-" + name + ".png"));
    }

    @Test
    void oneMoreNowAndTheDrill() {
        try (UnlockedVault<CaseStore> open = vault) {
            BackupsScreen[] screen = new BackupsScreen[1];
            Window.doOnWindow(() -> screen[0] = new BackupsScreen(TestDesk.quiet(), new BackupsModel(duty, new ImmediateBackground())));
            try (Window window = showing(screen[0])) {
                window.robot().clickOn("Back up now");
                assertThat(window.robot().words()).anyMatch(words -> words.startsWith("Verified: teamaround-2026-09-07-0930.age holds"));
                window.robot().clickOn("Try restoring the newest");
                picture(window, "page");
            }
            assertThat(duty.shelf()).hasSize(1);
        }
    }

    @Test
    void homeSaysHowBackupsStand() {
        try (UnlockedVault<CaseStore> open = vault) {
            for (String when : List.of("none", "verified", "overdue")) {
                if (when.equals("verified")) duty.backUp(Progress.silent()).orFault();
                if (when.equals("overdue")) vaults.moment().pass(Duration.ofDays(4));
                try (Window window = Window.showing(() -> (Parent) new BackupLine(TestDesk.quiet(), duty, () -> { }).node())) {
                    picture(window, "line-" + when);
                    assertThat(window.robot().words()).anyMatch(words -> words.contains(switch (when) {
                        case "none" -> "No backup of this vault has been verified yet";
                        case "verified" -> "Verified Mon 7 Sep 2026, 09:30: 0 children, ";
                        default -> "The last verified backup is of Mon 7 Sep 2026, 09:30";
                    }));
                }
            }
        }
    }

    @Test
    void aVaultComesBackAtTheEntrance() {
        Path backup;
        try (UnlockedVault<CaseStore> open = vault) {
            backup = temp.resolve("stick").resolve(duty.backUp(Progress.silent()).orFault().mark().name().text());
        }
        vaults.moment().pass(Duration.ofHours(1));
        List<Restored> came = new ArrayList<>();
        RestoreBackup<CaseStore> restore = new RestoreBackup<>(new H2Snapshots(vaults.moment()), vaults.stores(), vaults.openKeysAlone(), vaults.moment());
        Doors doors = new Doors(vaults.create(), vaults.open(), new Vaults(vaults.moment()).usersAndKeys(), () -> { throw new AssertionError(); }, restore);
        RestoreModel model = new RestoreModel(doors, new ImmediateBackground(), temp.resolve("vault"), came::add);
        RestoreScreen[] screen = new RestoreScreen[1];
        Window.doOnWindow(() -> screen[0] = new RestoreScreen(TestDesk.quiet(), model, (title, start) -> Optional.empty(), () -> { }));
        try (Window window = showing(screen[0])) {
            window.robot().clickOn("Restore");
            assertThat(model.problems).extracting("key").containsExactly("backup.problem.none-chosen", "shell.unlock.passphrase-empty");
            Window.doOnWindow(() -> model.backup.set(Optional.of(backup)));
            window.robot().focusOn("Passphrase").type("another one");
            window.robot().clickOn("Restore");
            assertThat(model.problems).extracting("key").containsExactly("backup.problem.wrong-passphrase");
            Window.doOnWindow(() -> model.passphrase.set(TestVaults.PASSPHRASE));
            window.robot().clickOn("Restore");
            assertThat(model.problems).isEmpty();
            picture(window, "restore");
        }
        assertThat(came).hasSize(1).allMatch(one -> one.kept().isPresent());
    }
}
