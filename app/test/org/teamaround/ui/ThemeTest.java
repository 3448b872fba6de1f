package org.teamaround.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.collections.FXCollections;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No style sheet of ours or of the libraries complains, light or dark. */
class ThemeTest {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noWarningFromAnyStyle(boolean dark) {
        List<String> heard = new CopyOnWriteArrayList<>();
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        PrintStream before = System.err;
        Handler listener = listener(heard);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
        try (Window window = Window.showing(ThemeTest::everything, dark)) {
            window.robot().focusOn("Service asked for").press(KeyCode.DOWN).press(KeyCode.ESCAPE);
            window.robot().focusOn("Received on").press(KeyCode.DOWN).press(KeyCode.ESCAPE);
        } finally {
            System.setErr(before);
            root.removeHandler(listener);
        }
        assertThat(heard).isEmpty();
        assertThat(console.toString(StandardCharsets.UTF_8)).doesNotContain("CSS");
        assertThat(List.copyOf(CssParser.errorsProperty())).isEmpty();
    }

    @Test
    void aFaultySheetWouldBeHeard() {
        List<String> heard = new CopyOnWriteArrayList<>();
        Handler listener = listener(heard);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try (Window window = Window.showing(() -> styled("nonsense"))) {
            assertThat(window.scene().getRoot().isVisible()).isTrue();
        } finally {
            root.removeHandler(listener);
        }
        assertThat(heard).isNotEmpty();
    }

    private static Parent styled(String name) {
        VBox box = new VBox();
        box.setStyle("-fx-background-color: -" + name + ";");
        return new VBox(box);
    }

    private static Parent everything() {
        Text text = Text.load();
        VBox all = new VBox(new SampleForm().form, new Badge("Open", Tone.GOOD), new Badge("Late", Tone.GRAVE),
                new Banner("Sample team", Tone.CARE), new Banner("Concern", Tone.GRAVE), new Section("Heading"), new Facts().line("Label", "Words"),
                new SummaryStrip().fact("Age", "4"), new EmptyState("bi-inbox", "Nothing"), new StatusBar(),
                new TableList<String>(text, "ui.sample", FXCollections.observableArrayList("one")).column("name", 10, word -> word));
        return new DialogLayer(text, all);
    }

    private static Handler listener(List<String> heard) {
        return new Handler() {
            @Override
            public void publish(LogRecord said) {
                boolean styles = String.valueOf(said.getMessage()).contains("CSS") || String.valueOf(said.getMessage()).contains("looked-up")
                        || String.valueOf(said.getLoggerName()).contains("css");
                if (styles) heard.add(said.getLoggerName() + ": " + said.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
