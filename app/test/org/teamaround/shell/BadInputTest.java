package org.teamaround.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.referral.Referral;

/**
 * Typing that cannot be right, in the window: one clear sentence each, nothing lost. A second program on a vault, a folder that can only be
 * read, a missing and a half vault are told of in {@code vault.OpenVaultTest} and {@code vault.CreateVaultTest}, a review before its meeting
 * in {@link PathByKeyboardTest}.
 */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void whatCannotBeRightIsToldAndNothingTypedIsLost() {
        try (KeyboardProgram program = new KeyboardProgram("2026-02-16T10:05")) {
            program.enter().type("Harbour Family Centre").fill("Your name", "Ada Quill").fill("Kept in this folder", folder.resolve("vault").toString());
            program.to("Make the vault").enter().to("I have the recovery key on paper").space().to("Start working").enter();
            program.press(KeyCode.CONTROL, KeyCode.N).press(KeyCode.CONTROL, KeyCode.S).shows("to put right", "Say who makes the referral.",
                "Give the date of birth, the expected date");
            oddText(program);
            impossibleBirths(program);
            Referral kept = program.kept().referrals().referrals.all().getFirst();
            assertThat(kept.referrer().name()).isEqualTo("Ada O’Brien 😀");
            assertThat(kept.story().reason()).hasSize(20_000);
        }
    }

    private static void oddText(KeyboardProgram program) {
        program.backTo("Name of the referrer").paste("Ada\u0000 \u0007O’Brien 😀").fill("Given names", "Maja");
        program.to("It is not known who has parental responsibility").space().fill("Mobile of the family", "07700 900118");
        program.to("Why is the family referred?").paste("x".repeat(20_003)).press(KeyCode.CONTROL, KeyCode.S).shows("3 characters too many", "Maja");
        program.press(KeyCode.CONTROL, KeyCode.A).paste("y".repeat(20_000)).fill("Was the family asked?", "yes, their answer follows");
    }

    private static void impossibleBirths(KeyboardProgram program) {
        program.backTo("Born, Year").backTo("Born, Day").backTo("Born, Year").backTo("Born, Day").type("1").fill("Born, Month", "6").fill("Born, Year", "2027");
        program.press(KeyCode.CONTROL, KeyCode.S).shows("A birth cannot lie in the future", "Maja", "2027");
        program.backTo("Born: Date of birth").press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.CONTROL, KeyCode.S);
        program.shows("weeks ahead. Check month and year.", "Maja", "2027");
        program.backTo("Born: Not born yet: expected date").press(KeyCode.LEFT).press(KeyCode.LEFT).fill("Born, Year", "2019").press(KeyCode.CONTROL, KeyCode.S);
        program.shows("R-2026-0001", "Maja");
    }
}
