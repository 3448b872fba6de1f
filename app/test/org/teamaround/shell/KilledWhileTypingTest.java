package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.harness.Program;

/** The program is killed two seconds after typing: a new program on the same vault brings the text back, and the disk shows none of it. */
class KilledWhileTypingTest {
    private static final List<String> WINDOWLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dtestfx.robot=glass",
        "-Dtestfx.headless=true", "--sun-misc-unsafe-memory-access=allow", "-Duser.timezone=Europe/London");
    @TempDir
    Path folder;

    @Test
    void whatWasTypedIsBackAfterAKill() throws IOException, InterruptedException {
        typeAndBeKilled();
        Path vault = KilledWhileTyping.vault(folder);
        assertThat(drafts(vault)).hasSize(1).noneMatch(file -> KilledWhileTypingTest.shows(file, KilledWhileTyping.TYPED));
        try (KeyboardProgram program = new KeyboardProgram("2026-02-16T14:31", Optional.of(vault))) {
            program.type(KeyboardProgram.WORDS).enter().shows("Begun and not saved", "New referral");
            program.press(KeyCode.CONTROL, KeyCode.N).shows("Your text of 14:30 is back", KilledWhileTyping.TYPED, KilledWhileTyping.HALF);
            program.backTo("Discard").enter().showsNot(KilledWhileTyping.TYPED);
            program.press(KeyCode.CONTROL, KeyCode.DIGIT1).showsNot("Begun and not saved");
        }
        assertThat(drafts(vault)).isEmpty();
    }

    private void typeAndBeKilled() throws IOException, InterruptedException {
        Process child = Program.of(KilledWhileTyping.class, WINDOWLESS, List.of(KilledWhileTyping.vault(folder).toString())).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.lines().anyMatch("typed"::equals)).as("the child has typed").isTrue();
            TimeUnit.SECONDS.sleep(2);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static List<Path> drafts(Path vault) throws IOException {
        try (Stream<Path> files = Files.list(vault.resolve("drafts"))) {
            return files.toList();
        }
    }

    private static boolean shows(Path file, String words) {
        try {
            String name = file.getFileName().toString();
            return name.contains("referral") || new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(words);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
