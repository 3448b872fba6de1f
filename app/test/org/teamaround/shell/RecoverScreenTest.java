package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Window;

/** The forgotten passphrase, from the lock to the open vault: the printed key, who one is, a new passphrase, a new sheet. */
class RecoverScreenTest {
    @TempDir
    Path folder;

    @Test
    void theSheetLeadsToANewPassphraseAndANewSheet() {
        try (TestProgram test = new TestProgram(folder, false)) {
            Robot robot = test.window.robot();
            String sheet = made(test, robot);
            robot.press(KeyCode.CONTROL, KeyCode.L).clickOn("I have lost the passphrase");
            robot.focusOn("Recovery key").type(sheet).clickOn("Unlock");
            assertThat(robot.sees("Set a new passphrase")).isTrue();
            assertThat(robot.sees("this is the vault of Harbour Family Centre")).isTrue();
            robot.focusOn("New passphrase").press(KeyCode.CONTROL, KeyCode.A).type("abc").clickOn("Open the vault");
            assertThat(robot.sees("would soon be guessed")).isTrue();
            robot.focusOn("New passphrase").press(KeyCode.CONTROL, KeyCode.A).type("umbrella canyon violet harvest bell").clickOn("Open the vault");
            assertThat(robot.sees("Your recovery key")).isTrue();
            assertThat(shown(test)).isNotEqualTo(sheet);
            robot.clickOn("I have the recovery key on paper").clickOn("Start working");
            assertThat(robot.sees("Ada Quill")).isTrue();
            robot.press(KeyCode.CONTROL, KeyCode.L).type(TestProgram.WORDS).press(KeyCode.ENTER);
            assertThat(robot.sees("This passphrase does not open the vault")).isTrue();
            robot.press(KeyCode.CONTROL, KeyCode.A).type("umbrella canyon violet harvest bell").press(KeyCode.ENTER);
            assertThat(robot.sees("Ada Quill")).isTrue();
        }
    }

    @Test
    void goingBackLetsGoOfTheVault() {
        try (TestProgram test = new TestProgram(folder, false)) {
            Robot robot = test.window.robot();
            String sheet = made(test, robot);
            robot.press(KeyCode.CONTROL, KeyCode.L).clickOn("I have lost the passphrase");
            robot.focusOn("Recovery key").type(sheet).clickOn("Unlock").clickOn("Back");
            robot.type(TestProgram.WORDS).press(KeyCode.ENTER);
            assertThat(robot.sees("Ada Quill")).isTrue();
        }
    }

    private String made(TestProgram test, Robot robot) {
        robot.press(KeyCode.ENTER).focusOn("Name of your centre or team").type("Harbour Family Centre").press(KeyCode.TAB).type("Ada Quill");
        robot.focusOn("Kept in this folder").press(KeyCode.CONTROL, KeyCode.A).type(folder.resolve("vault").toString()).clickOn("Make the vault");
        String sheet = shown(test);
        robot.clickOn("I have the recovery key on paper").clickOn("Start working");
        return sheet;
    }

    private static String shown(TestProgram test) {
        return Window.onWindow(() -> test.window.scene().getRoot().lookupAll(".recovery-key .label").stream().map(node -> ((Label) node).getText())
            .collect(Collectors.joining(" ")));
    }
}
