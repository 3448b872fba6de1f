package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teamaround.ui.Labels;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Snapshot;
import org.teamaround.ui.Window;

/** The first day and every day: by keyboard, on a real vault. */
class ProgramTest {
    private static final Path GALLERY = Path.of("target/gallery");
    @TempDir
    Path folder;

    @Test
    void theFirstDayEndsInAnOpenWindowAndTheNextDayBeginsAtTheLock() {
        try (TestProgram test = new TestProgram(folder, false)) {
            Robot robot = test.window.robot();
            makeVault(robot, folder.resolve("vault"));
            assertThat(robot.sees("Harbour Family Centre")).isTrue();
            assertThat(Files.exists(folder.resolve("vault/vault.keys"))).isTrue();
            assertThat(test.preferences.kept.values()).contains(folder.resolve("vault").toString());
            assertThat(test.preferences.kept.values()).noneMatch(value -> value.contains("Harbour") || value.contains("Ada"));
            robot.press(KeyCode.CONTROL, KeyCode.L);
            assertThat(robot.sees("Harbour")).isFalse();
            robot.type("wrong words").press(KeyCode.ENTER);
            assertThat(robot.sees("This passphrase does not open the vault")).isTrue();
            robot.press(KeyCode.CONTROL, KeyCode.A).type(TestProgram.WORDS).press(KeyCode.ENTER);
            assertThat(robot.sees("Ada Quill")).isTrue();
        }
    }

    private static void makeVault(Robot robot, Path vault) {
        robot.press(KeyCode.ENTER);
        robot.clickOn("Make the vault");
        assertThat(robot.sees("2 things to put right")).isTrue();
        robot.type("Harbour Family Centre").press(KeyCode.TAB).type("Ada Quill");
        robot.focusOn("Kept in this folder").press(KeyCode.CONTROL, KeyCode.A).type(vault.toString());
        robot.clickOn("Make the vault");
        assertThat(robot.sees("Your recovery key")).isTrue();
        robot.clickOn("Start working");
        assertThat(robot.sees("then tick this")).isTrue();
        robot.clickOn("I have the recovery key on paper").clickOn("Start working");
    }

    @Test
    void fiveQuietMinutesLock() {
        try (TestProgram test = new TestProgram(folder, false)) {
            Robot robot = test.window.robot();
            robot.clickOn("Try with the sample team");
            assertThat(robot.sees("SAMPLE TEAM")).isTrue();
            test.now = Duration.ofMinutes(4).plusSeconds(59);
            Window.doOnWindow(test.program::lookAtIdle);
            assertThat(robot.sees("SAMPLE TEAM")).isTrue();
            test.now = Duration.ofMinutes(5);
            Window.doOnWindow(test.program::lookAtIdle);
            assertThat(robot.sees("SAMPLE TEAM")).isFalse();
            assertThat(robot.sees("Unlock")).isTrue();
        }
    }

    @Test
    void unlockingLeadsBackToTheSamePlace() {
        try (TestProgram test = new TestProgram(folder, false)) {
            Robot robot = test.window.robot();
            robot.clickOn("Try with the sample team").press(KeyCode.CONTROL, KeyCode.DIGIT2);
            robot.press(KeyCode.CONTROL, KeyCode.L);
            assertThat(robot.sees("Harbour")).isFalse();
            robot.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.CONTROL, KeyCode.DIGIT1).type("wrong").press(KeyCode.ENTER);
            assertThat(robot.sees("does not open the vault")).isTrue();
            robot.press(KeyCode.CONTROL, KeyCode.A).type(TestProgram.WORDS).press(KeyCode.ENTER);
            assertThat(Window.onWindow(() -> test.window.scene().getRoot().lookup(".page-title").toString())).contains("Referrals");
        }
    }

    @Test
    void theSearchBoxGoesAnywhereAndDoesAnything() {
        try (TestProgram test = new TestProgram(folder, false)) {
            Robot robot = test.window.robot();
            robot.clickOn("Try with the sample team");
            robot.press(KeyCode.CONTROL, KeyCode.K).type("maya").press(KeyCode.ENTER);
            assertThat(test.opened).containsExactly("maya");
            robot.press(KeyCode.CONTROL, KeyCode.K).type("pane").press(KeyCode.DOWN).press(KeyCode.ENTER);
            assertThat(Window.onWindow(() -> test.window.scene().getRoot().lookup(".page-title").toString())).contains("Panels");
            robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).press(KeyCode.ALT, KeyCode.LEFT);
            assertThat(Window.onWindow(() -> test.window.scene().getRoot().lookup(".page-title").toString())).contains("Panels");
            robot.press(KeyCode.CONTROL, KeyCode.SLASH);
            assertThat(robot.sees("To the next thing to put right")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyControlHasANameAndTheGalleryHasAPicture(boolean dark) {
        try (TestProgram test = new TestProgram(folder, dark)) {
            Robot robot = test.window.robot();
            look(test, dark, "shell-welcome");
            robot.press(KeyCode.ENTER);
            look(test, dark, "shell-new-vault");
            makeVaultFrom(robot, folder.resolve("vault"));
            look(test, dark, "shell-recovery-key");
            robot.clickOn("I have the recovery key on paper").clickOn("Start working");
            look(test, dark, "shell-window");
            robot.press(KeyCode.CONTROL, KeyCode.K).type("m");
            look(test, dark, "shell-search");
            robot.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.SLASH);
            look(test, dark, "shell-shortcuts");
            robot.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.L);
            look(test, dark, "shell-unlock");
            robot.clickOn("Make a new vault, or look at the sample team").clickOn("Try with the sample team");
            look(test, dark, "shell-sample-team");
        }
    }

    private static void makeVaultFrom(Robot robot, Path vault) {
        robot.focusOn("Name of your centre or team").type("Harbour Family Centre").press(KeyCode.TAB).type("Ada Quill");
        robot.focusOn("Kept in this folder").press(KeyCode.CONTROL, KeyCode.A).type(vault.toString());
        robot.clickOn("Make the vault");
    }

    private static void look(TestProgram test, boolean dark, String name) {
        assertThat(Window.onWindow(() -> Labels.missingIn(test.window.scene().getRoot()))).as(name).isEmpty();
        String file = name + (dark ? "-dark" : "");
        Snapshot.png(test.window.scene(), 1366, 768, 1, GALLERY.resolve(file + ".png"));
        if (!dark) Snapshot.png(test.window.scene(), 1366, 768, 2, GALLERY.resolve(file + "-200.png"));
        assertThat(GALLERY.resolve(file + ".png")).exists();
    }
}
