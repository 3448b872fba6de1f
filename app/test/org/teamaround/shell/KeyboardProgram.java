package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.TestMoment;
import org.teamaround.print.Printer;
import org.teamaround.ui.Desk;
import org.teamaround.ui.Keyboard;
import org.teamaround.ui.Robot;
import org.teamaround.ui.Snapshot;
import org.teamaround.ui.Text;
import org.teamaround.ui.Window;
import org.teamaround.ui.WindowBackground;
import org.teamaround.vault.Argon2Cost;
import org.teamaround.vault.Argon2Limits;
import org.teamaround.vault.CreateVault;
import org.teamaround.vault.OpenVault;
import org.teamaround.vault.PassphraseHash;
import org.teamaround.vault.UnlockedVault;
import org.teamaround.vault.store.CaseStore;
import org.teamaround.vault.store.H2CaseStores;

/**
 * The whole program with its real rooms, its real background work and a clock that a test sets, driven by keys alone: there is no way
 * here to click, nor to reach a control other than by walking to it.
 */
final class KeyboardProgram implements AutoCloseable {
    static final String WORDS = "lantern pebble orchard violin tram";
    private static final Path GALLERY = Path.of("target/gallery");
    private static final int MOST_STEPS = 90;
    final TestMoment moment;
    private final Text text = Text.load();
    private final AtomicReference<UnlockedVault<CaseStore>> vault = new AtomicReference<>();
    private final AtomicReference<CountedBackground> background = new AtomicReference<>();
    private final Program program;
    private final Window window;
    private final Robot robot;
    private final Keyboard keyboard;
    private int steps;
    Duration now = Duration.ZERO;

    KeyboardProgram(String today) {
        this(today, Optional.empty());
    }

    /** @param folder of a vault that is there */
    KeyboardProgram(String today, Optional<Path> folder) {
        moment = TestMoment.at(today);
        H2CaseStores stores = new H2CaseStores(moment);
        PassphraseHash hash = new PassphraseHash(new Argon2Limits(8, 1024, 1, 3, 1));
        QuickKeys quick = QuickKeys.of(stores, hash, () -> now, moment);
        Doors doors = new Doors(new CreateVault<>(stores, hash, () -> new Argon2Cost(8, 1, 1), moment), quick.open(), quick.acts(),
            () -> Outcome.refused(org.teamaround.kernel.Problem.of("vault.problem.not-a-vault")));
        PrintedRecoverySheet sheet = new PrintedRecoverySheet(new Printer(text::of, moment), text, moment);
        Rooms rooms = new FramedRooms(new Screens(path -> false, new ForgottenPlaces(), new WaysForKeys(quick.acts(), sheet)), vault::set);
        Entrance entrance = new Entrance(text, moment, () -> now, doors, WORDS::toCharArray, sheet, rooms,
            new Remembered(new MemoryPreferences()), folder);
        program = Window.onWindow(() -> new Program(entrance, calm -> {
            background.set(new CountedBackground(new WindowBackground(calm), calm));
            return background.get();
        }));
        window = Window.open(program::scene);
        robot = window.robot();
        keyboard = new Keyboard(window);
        Window.doOnWindow(program::begin);
        settle();
    }

    /** For reading what is kept, never for acting. */
    Assembly kept() {
        return new Assembly(vault.get().store(), moment, text);
    }

    /** Presses keys together, then waits until the program has done what they ask. */
    KeyboardProgram press(KeyCode... keys) {
        keyboard.press(keys);
        return settle();
    }

    KeyboardProgram type(String typed) {
        keyboard.type(typed);
        return settle();
    }

    KeyboardProgram enter() {
        return press(KeyCode.ENTER);
    }

    KeyboardProgram space() {
        return press(KeyCode.SPACE);
    }

    /** Tab by Tab to the control of these words; {@code steps()} tells how far it was. */
    KeyboardProgram to(String words) {
        return walk(words, KeyCode.TAB);
    }

    /** Backwards, Shift+Tab by Shift+Tab. */
    KeyboardProgram backTo(String words) {
        return walk(words, KeyCode.SHIFT, KeyCode.TAB);
    }

    private KeyboardProgram walk(String words, KeyCode... keys) {
        List<String> passed = new ArrayList<>();
        passed.add(robot.focused());
        for (steps = 1; steps <= MOST_STEPS; steps++) {
            keyboard.press(keys);
            String now = robot.focused();
            passed.add(now);
            if (now.equals(words)) {
                return settle();
            }
        }
        return fail("“%s” is not reached by keyboard; passed %s", words, passed);
    }

    /** In a field that has the focus or comes next: replaces what stands there. */
    KeyboardProgram fill(String field, String typed) {
        to(field);
        keyboard.press(KeyCode.CONTROL, KeyCode.A);
        return type(typed);
    }

    /** Pastes into what has the focus. */
    KeyboardProgram paste(String words) {
        Window.doOnWindow(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
        return press(KeyCode.CONTROL, KeyCode.V);
    }

    int steps() {
        return steps;
    }

    String focused() {
        return robot.focused();
    }

    boolean sees(String words) {
        return robot.sees(words);
    }

    List<String> words() {
        return robot.words();
    }

    KeyboardProgram shows(String... sentences) {
        for (String sentence : sentences) assertThat(robot.words()).as("shows").anyMatch(said -> said.contains(sentence));
        return this;
    }

    KeyboardProgram showsNot(String sentence) {
        assertThat(robot.words()).as("shows not").noneMatch(said -> said.contains(sentence));
        return this;
    }

    /** The picture of the moment, for people to look at. */
    KeyboardProgram look(String name) {
        Snapshot.asItIs(window.scene(), GALLERY.resolve("path-" + name + ".png"));
        return this;
    }

    private KeyboardProgram settle() {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        keyboard.awaitDrawing();
        while (!background.get().isQuiet() && System.nanoTime() < until) keyboard.awaitDrawing();
        keyboard.awaitDrawing();
        return this;
    }

    @Override
    public void close() {
        Window.doOnWindow(() -> {
            program.lock();
            window.scene().setRoot(new javafx.scene.layout.Pane());
        });
        settle();
        if (vault.get() != null) vault.get().close();
        window.close();
    }
}
