package org.teamaround.shell;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;

/** A child program that makes a vault, begins a referral, types, and then stands until it is killed. */
final class KilledWhileTyping {
    static final String TYPED = "The child has not slept since the move";
    static final String HALF = "31/2/20";

    private KilledWhileTyping() {}

    public static void main(String[] arguments) throws InterruptedException {
        KeyboardProgram program = new KeyboardProgram("2026-02-16T14:30");
        program.press(KeyCode.ENTER).type("Harbour Family Centre").fill("Your name", "Ada Quill").fill("Kept in this folder", arguments[0]);
        program.to("Make the vault").enter().to("I have the recovery key on paper").space().to("Start working").enter();
        program.press(KeyCode.CONTROL, KeyCode.N).fill("Received on", HALF).to("Why is the family referred?").type(TYPED);
        System.out.println("typed");
        Thread.sleep(Long.MAX_VALUE);
    }

    /** Where its vault is. */
    static Path vault(Path folder) {
        return folder.resolve("vault");
    }
}
