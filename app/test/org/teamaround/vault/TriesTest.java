package org.teamaround.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.teamaround.kernel.Outcome;
import org.teamaround.kernel.Problem;

class TriesTest {
    private final AtomicLong seconds = new AtomicLong();
    private final Tries tries = new Tries(() -> Duration.ofSeconds(seconds.get()));
    private final VaultFolder folder = new VaultFolder(Path.of("vault"));

    private String guess(VaultFolder where, String outcome) {
        Outcome<Boolean> answer = tries.of(where, () -> outcome.isEmpty() ? Outcome.done(true) : Outcome.refused(Problem.of(outcome)));
        return answer.problems().stream().map(problem -> problem.key() + problem.arguments()).findFirst().orElse("done");
    }

    private String wrong() {
        return guess(folder, "vault.problem.wrong-passphrase");
    }

    @Test
    void after_three_wrong_ones_the_next_waits_longer_each_time_and_is_not_made_before() {
        for (int i = 0; i < 3; i++) assertThat(wrong()).isEqualTo("vault.problem.wrong-passphrase[]");
        for (int wait : List.of(5, 15, 30, 60, 60)) {
            assertThat(wrong()).isEqualTo("vault.problem.wait[" + wait + "]");
            assertThat(guess(folder, "")).as("not even the right one").isEqualTo("vault.problem.wait[" + wait + "]");
            seconds.addAndGet(wait - 1);
            assertThat(wrong()).isEqualTo("vault.problem.wait[1]");
            seconds.addAndGet(1);
            assertThat(tries.wait(folder)).isEqualTo(Duration.ZERO);
            assertThat(wrong()).isEqualTo("vault.problem.wrong-passphrase[]");
        }
    }

    @Test
    void the_right_one_clears_it_and_other_trouble_does_not_count() {
        for (int i = 0; i < 9; i++) assertThat(guess(folder, "vault.problem.keys-damaged")).isEqualTo("vault.problem.keys-damaged[]");
        for (int round = 0; round < 3; round++) {
            wrong();
            wrong();
            assertThat(guess(folder, "")).isEqualTo("done");
        }
    }

    @Test
    void one_vault_s_tries_are_not_another_s_and_a_folder_is_one_by_whatever_name() {
        for (int i = 0; i < 3; i++) wrong();
        assertThat(guess(new VaultFolder(Path.of("other")), "")).isEqualTo("done");
        assertThat(guess(new VaultFolder(Path.of("other", "..", "vault").toAbsolutePath()), "")).isEqualTo("vault.problem.wait[5]");
    }
}
