package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The field for a passphrase, worked by keyboard. */
class SecretTest {
    private final Secret secret = new Secret();
    private Window window;
    private Robot robot;

    @BeforeEach
    void open() {
        Text words = Text.from(Map.of("s.words", "Passphrase", "ui.secret.show", "Show it"));
        window = Window.showing(() -> {
            Form form = new Form(words, TestDesk.MOMENT, "s");
            form.secret("words", secret);
            return form;
        });
        robot = window.robot();
        robot.focusOn("Passphrase");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private String letters() {
        return Window.onWindow(() -> new String(secret.copy()));
    }

    private TextInputControl input() {
        return (TextInputControl) window.scene().getRoot().lookup(".password-field");
    }

    @Test
    void keysWriteMoveChooseAndDelete() {
        robot.type("tram").press(KeyCode.LEFT).press(KeyCode.LEFT).press(KeyCode.BACK_SPACE).type("o");
        assertThat(letters()).isEqualTo("toam");
        robot.press(KeyCode.HOME).press(KeyCode.DELETE).press(KeyCode.END).press(KeyCode.SHIFT, KeyCode.LEFT).type("t");
        assertThat(letters()).isEqualTo("oat");
        robot.press(KeyCode.CONTROL, KeyCode.A).type("x");
        assertThat(letters()).isEqualTo("x");
    }

    @Test
    void aLetterOfTwoPlacesIsDeletedWhole() {
        Window.doOnWindow(() -> input().replaceSelection("a\uD83D\uDE00"));
        robot.press(KeyCode.BACK_SPACE);
        assertThat(letters()).isEqualTo("a");
    }

    @Test
    void theControlTellsDotsAndNothingCanBeCopiedOut() {
        robot.type("lantern");
        robot.clickOn("Show it");
        Window.doOnWindow(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "before"));
            input().selectAll();
            input().copy();
            input().cut();
        });
        assertThat(letters()).isEqualTo("lantern");
        assertThat(Window.onWindow(() -> input().getText() + input().getSelectedText())).doesNotContain("l");
        assertThat(Window.onWindow(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("before");
        Snapshot.png(window.scene(), 500, 120, 2, Path.of("target/gallery/ui-secret.png"));
    }

    @Test
    void whatIsPastedIsOneLine() {
        Window.doOnWindow(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "orchard\u0000\nviolin"));
            input().paste();
        });
        assertThat(letters()).isEqualTo("orchard violin");
    }

    @Test
    void leavingTheWindowOverwritesIt() throws InterruptedException {
        robot.type("pebble");
        CountDownLatch overwritten = new CountDownLatch(1);
        Window.doOnWindow(() -> {
            secret.subscribe(overwritten::countDown);
            window.scene().setRoot(new Pane());
        });
        assertThat(overwritten.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(secret.isEmpty()).isTrue();
    }

    @Test
    void changedLettersAreOverwritten() {
        Window.doOnWindow(() -> secret.set("lantern".toCharArray()));
        char[] copy = secret.copy();
        Window.doOnWindow(secret::wipe);
        assertThat(copy).containsExactly("lantern".toCharArray());
        assertThat(secret.length()).isZero();
    }
}
