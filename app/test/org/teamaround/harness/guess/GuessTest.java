package org.teamaround.harness.guess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Verdict;
import org.teamaround.vault.GuessCost;

/** What one guess at a passphrase costs on this machine. The memory and the passes are promised; the time is only told. */
@Tag("harness")
class GuessTest {
    @Test
    void one_guess_costs_what_is_promised() {
        GuessCost cost = new GuessCost();
        assertThat(cost.mebibytes()).isEqualTo(256);
        assertThat(cost.passes()).isEqualTo(3);
        long start = System.nanoTime();
        cost.guess();
        String told = (System.nanoTime() - start) / 1_000_000 + " ms and " + cost.mebibytes() + " MiB, " + cost.passes() + " passes";
        System.out.println("One guess at a passphrase: " + told);
        new Campaign("one-guess", new Length(false, 1, 1)).run((_, _) -> Verdict.good(told));
    }
}
