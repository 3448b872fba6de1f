package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Problem;

class RecoveryKeyTest {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final RecoveryKey key = RecoveryKey.random();

    private static List<Problem> problems(String typed) {
        return RecoveryKey.parse(typed).problems();
    }

    @Test
    void reads_what_it_prints_in_any_spelling() {
        assertThat(key.text()).matches("([0-9A-HJKMNP-TV-Z]{7} ){7}[0-9A-HJKMNP-TV-Z]{7}");
        for (String typed : List.of(key.text(), key.text().toLowerCase(java.util.Locale.ROOT), key.text().replace(" ", ""),
            key.text().replace(' ', '-'), key.text().replace('0', 'o').replace('1', 'l'), String.join("\n", key.lines()))) {
            assertThat(RecoveryKey.parse(typed).orFault().bits()).isEqualTo(key.bits());
        }
    }

    @Test
    void every_single_wrong_sign_is_found_in_its_line() {
        String text = key.text();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == ' ') continue;
            for (char sign : SIGNS.toCharArray()) {
                if (sign == text.charAt(at)) continue;
                String typed = text.substring(0, at) + sign + text.substring(at + 1);
                assertThat(problems(typed)).containsExactly(Problem.at("recovery-key", "vault.problem.recovery-key-line", at / 16 + 1));
            }
        }
    }

    @Test
    void every_two_neighbours_swapped_are_found() {
        String text = key.text().replace(" ", "");
        for (int at = 0; at + 1 < text.length(); at++) {
            if (text.charAt(at) == text.charAt(at + 1) || at % 14 == 13) continue;
            String typed = text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            assertThat(problems(typed)).as(typed).isNotEmpty();
        }
    }

    @Test
    void a_missing_group_is_counted() {
        assertThat(problems(key.text().substring(8))).containsExactly(Problem.at("recovery-key", "vault.problem.recovery-key-length", 49));
        assertThat(problems("")).containsExactly(Problem.at("recovery-key", "vault.problem.recovery-key-length", 0));
    }
}
