package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users, a passphrase of one's own, wrong ones, the recovery key and a removal, by keyboard alone. */
class UsersByKeyboardTest {
    private static final String FIVE_WORDS = "[a-z]+( [a-z]+){4}";
    @TempDir
    Path folder;
    private KeyboardProgram program;

    @Test
    void aCentreOfOneBecomesACentreOfTwo() {
        try (KeyboardProgram opened = new KeyboardProgram("2026-09-07T09:30")) {
            program = opened;
            String recovery = makesAVault();
            String handed = addsAClerk();
            theClerkChoosesHerOwn(handed);
            wrongOnesWait();
            theKeeperComesBackByTheKey(recovery);
            removesTheClerk();
        }
    }

    private String makesAVault() {
        program.enter().type("Harbour Family Centre").fill("Your name", "Ada Quill").fill("Kept in this folder", folder.resolve("vault").toString());
        program.to("Make the vault").enter().shows("Your recovery key");
        List<String> lines = program.words().stream().filter(line -> line.matches("[0-9A-Z]{7} [0-9A-Z]{7}")).toList();
        assertThat(lines).hasSize(4);
        program.to("I have the recovery key on paper").space().to("Start working").enter().shows("Home");
        return String.join(" ", lines);
    }

    private String addsAClerk() {
        settings().to("Users").enter().shows("You are the only user of this vault").to("Add a user").enter();
        program.type("Eilidh MacRae").to("Roles: clerk").space().press(KeyCode.CONTROL, KeyCode.S).shows("Passphrase for Eilidh MacRae").look("user-handover");
        String handed = program.words().stream().filter(line -> line.matches(FIVE_WORDS)).findFirst().orElseThrow();
        program.to("Done").enter().shows("Print it or write it down first").to("It is printed or written down").space().to("Done").enter();
        program.shows("Eilidh MacRae", "clerk", "Ada Quill", "vault keeper").look("users");
        return handed;
    }

    private void theClerkChoosesHerOwn(String handed) {
        lock();
        program.type(handed).enter().shows("Choose a passphrase of your own").look("user-first-passphrase");
        program.type(handed).fill("New passphrase", "harbour gull rope tide anchor").enter().shows("Home", "Eilidh MacRae");
        settings().shows("My passphrase").showsNot("Users").showsNot("The centre");
        lock();
        program.type(handed).enter().shows("does not open the vault");
        clearAnd("harbour gull rope tide anchor").enter().shows("Home", "Eilidh MacRae");
    }

    private void wrongOnesWait() {
        lock();
        for (int i = 0; i < 3; i++) clearAnd("wrong words").enter();
        program.shows("Wait 5 seconds");
        clearAnd("harbour gull rope tide anchor").enter().shows("Wait 5 seconds");
        program.now = Duration.ofSeconds(6);
        program.enter().shows("Home", "Eilidh MacRae");
    }

    private void theKeeperComesBackByTheKey(String recovery) {
        lock();
        program.to("I have lost the passphrase").enter().fill("Recovery key", recovery).to("Unlock").enter();
        program.look("come-back").shows("this is the vault of Harbour Family Centre").fill("Who are you?", "Ada Quill").press(KeyCode.ENTER).fill("New passphrase", "quiet lamp river stone field").enter();
        program.shows("Your recovery key").to("I have the recovery key on paper").space().to("Start working").enter().shows("Home", "Ada Quill");
        assertThat(program.words()).noneMatch(recovery.substring(0, 15)::equals);
    }

    private void removesTheClerk() {
        settings().to("Users").enter().to("Users").press(KeyCode.DOWN).to("Remove").enter().shows("Remove Eilidh MacRae", "written again under a new key").look("user-remove");
        program.to("Remove and lock").enter().shows("Eilidh MacRae is removed");
        clearAnd("harbour gull rope tide anchor").enter().shows("does not open the vault");
        clearAnd("quiet lamp river stone field").enter().shows("Home", "Ada Quill");
    }

    private KeyboardProgram settings() {
        return program.press(KeyCode.CONTROL, KeyCode.DIGIT7).shows("Settings");
    }

    private void lock() {
        program.press(KeyCode.CONTROL, KeyCode.L).shows("Unlock");
    }

    private KeyboardProgram clearAnd(String words) {
        return program.fill("Passphrase", words);
    }
}
