package org.teamaround.print.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teamaround.print.SamplePdf;
import org.teamaround.ui.DialogLayer;
import org.teamaround.ui.ImmediateBackground;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Snapshot;
import org.teamaround.ui.Text;
import org.teamaround.ui.Window;

/** The preview, worked by keyboard. */
class PreviewScreenTest {
    private static final byte[] PDF = SamplePdf.fivePages();
    private final FakePrinters printers = new FakePrinters("Front office", "Upstairs");
    private String proposed = "";
    private DialogLayer layer;
    private Window window;
    private Robot robot;

    @BeforeEach
    void open() {
        window = Window.showing(this::preview);
        robot = window.robot();
        robot.focusOn("Page 1 of 5");
    }

    private Parent preview() {
        Text text = Text.load();
        layer = new DialogLayer(text, new Label("The page below"));
        layer.open(new PreviewScreen(text, new ImmediateBackground(), printers, this::place, Leaving.unnoted(), "Team around the child pack", "tac-pack.pdf", PDF));
        return layer;
    }

    private Optional<Path> place(String name) {
        proposed = name;
        return Optional.empty();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void keysTurnThePages() {
        robot.press(KeyCode.PAGE_DOWN).press(KeyCode.PAGE_DOWN);
        assertThat(robot.sees("Page 3 of 5")).isTrue();
        robot.press(KeyCode.END);
        assertThat(robot.sees("Page 5 of 5")).isTrue();
        robot.press(KeyCode.PAGE_UP);
        assertThat(robot.sees("Page 4 of 5")).isTrue();
        robot.press(KeyCode.PLUS);
        assertThat(robot.sees("125 %")).isTrue();
    }

    @Test
    void controlPPrintsAndSaysSo() {
        robot.press(KeyCode.CONTROL, KeyCode.P);
        assertThat(printers.printed).hasSize(1);
        assertThat(robot.sees("Sent to Upstairs.")).isTrue();
    }

    @Test
    void controlSAsksForAPlace() {
        robot.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(proposed).isEqualTo("tac-pack.pdf");
    }

    @Test
    void escapeClosesIt() {
        robot.press(KeyCode.ESCAPE);
        assertThat(layer.isOpen()).isFalse();
        assertThat(robot.sees("Page 1 of 5")).isFalse();
    }

    @Test
    void standsInTheGallery() {
        for (double zoom : new double[] {1, 2}) {
            Path file = Path.of("target/gallery/print-preview-" + (int) (zoom * 100) + ".png");
            Snapshot.png(window.scene(), 1366, 768, zoom, file);
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void everythingHasAName() {
        assertThat(robot.find("Print")).isNotNull();
        assertThat(robot.find("Save as PDF")).isNotNull();
        assertThat(robot.find("Printer")).isNotNull();
        assertThat(robot.find("Copies")).isNotNull();
        assertThat(robot.find("Next page")).isNotNull();
        assertThat(robot.find("Larger")).isNotNull();
    }
}
