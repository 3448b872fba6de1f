package org.teamaround.harness.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.harness.world.WeakStore;

/** The guard: with H2's usual delay a killed program loses what it acknowledged, and this harness sees it. */
@Tag("harness")
class WriteDelayTest {
    @TempDir
    private Path temp;

    @Test
    void with_a_write_delay_acknowledged_acts_are_lost() {
        Tally tally = new Campaign("guard-kill-write-delay", new Length(false, 3, 1)).run(this::killed);
        assertThat(tally.count("lost")).as(tally.toString()).isPositive();
    }

    private Verdict killed(int round, Random random) throws Exception {
        Path folder = Files.createDirectory(temp.resolve("round" + round));
        try (Child child = new Child(WeakChild.class, temp.resolve("errors.txt"), List.of(folder.toString()))) {
            child.awaitReady();
            child.kill(Duration.ofMillis(700 + random.nextInt(300)));
            try (WeakStore store = new WeakStore(folder, "")) {
                return store.newest() < child.newest() ? Verdict.good("lost") : Verdict.good("whole");
            }
        }
    }
}
