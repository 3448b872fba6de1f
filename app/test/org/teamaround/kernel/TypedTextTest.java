package org.teamaround.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {
    private final TypedText typed = new TypedText();

    @Test void keepsEveryScriptAndEmoji() {
        String name = "Adébáyọ̀ يوسف 陈 \uD83D\uDC68\u200D\uD83D\uDC67";
        assertThat(typed.line("name", name)).isEqualTo(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC));
        assertThat(typed.problems()).isEmpty();
    }

    @Test void leavesOutControlCharactersButKeepsLineBreaks() {
        assertThat(typed.text("note", "first\u0007\r\nsecond\u0000\tthird\u202E")).isEqualTo("first\nsecond third");
        assertThat(typed.line("name", " Zoë\n\u00A0Št\u011Bp\u0000ánková ")).isEqualTo("Zoë Štěpánková");
    }

    @Test void leavesOutHalfACharacter() {
        assertThat(TypedText.clean("a\uD83Db")).isEqualTo("ab");
    }

    @Test void composesAccents() {
        assertThat(TypedText.cleanLine("S\u0301wierczyn\u0301ska")).isEqualTo("Świerczyńska");
    }

    @Test void tellsWhatIsTooLongAndKeepsItWhole() {
        assertThat(typed.text("note", "x".repeat(20_000))).hasSize(20_000);
        assertThat(typed.problems()).isEmpty();
        assertThat(typed.text("note", "x".repeat(20_001))).hasSize(20_001);
        assertThat(typed.problems()).containsExactly(Problem.at("note", "kernel.problem.too-long", 20_000, 20_001));
    }

    @Test void tellsWhatIsMissing() {
        typed.requiredLine("name", " \u0007 ");
        assertThat(typed.problems()).containsExactly(Problem.at("name", "kernel.problem.required"));
    }
}
