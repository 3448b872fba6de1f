package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Window;

/** Text copied from the window does not stay in the clipboard. */
class CopiedTextTest {
    @TempDir
    Path folder;

    @Test
    void copiedTextLeavesTheClipboardAfterHalfAMinute() {
        try (TestProgram test = new TestProgram(folder, false)) {
            copies(test, "maya holt");
            test.now = Duration.ofSeconds(29);
            Window.doOnWindow(test.program::lookAtWork);
            assertThat(clipboard()).isEqualTo("maya holt");
            test.now = Duration.ofSeconds(30);
            Window.doOnWindow(test.program::lookAtWork);
            assertThat(clipboard()).isEmpty();
        }
    }

    @Test
    void copiedTextLeavesTheClipboardAtTheLock() {
        try (TestProgram test = new TestProgram(folder, false)) {
            copies(test, "maya holt");
            Window.doOnWindow(test.program::lock);
            assertThat(clipboard()).isEmpty();
        }
    }

    @Test
    void whatWasCopiedElsewhereStays() {
        try (TestProgram test = new TestProgram(folder, false)) {
            copies(test, "maya holt");
            Window.doOnWindow(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "a shopping list")));
            Window.doOnWindow(test.program::lock);
            assertThat(clipboard()).isEqualTo("a shopping list");
        }
    }

    private static void copies(TestProgram test, String words) {
        Robot robot = test.window.robot();
        robot.clickOn("Try with the sample team");
        robot.press(KeyCode.CONTROL, KeyCode.K).type(words).press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo(words);
    }

    private static String clipboard() {
        return Window.onWindow(() -> {
            String text = Clipboard.getSystemClipboard().getString();
            return text == null ? "" : text;
        });
    }
}
