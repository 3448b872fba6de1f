package org.teamaround.harness.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teamaround.harness.Campaign;
import org.teamaround.harness.Length;
import org.teamaround.harness.Tally;
import org.teamaround.harness.Verdict;
import org.teamaround.harness.world.HarnessVault;
import org.teamaround.harness.world.Reading;
import org.teamaround.harness.world.Scratch;
import org.teamaround.kernel.Outcome;
import org.teamaround.vault.store.CaseStore;

/** Killed while it writes: everything acknowledged is there, nothing by halves, and the vault opens. */
@Tag("harness")
class KillTest {
    @TempDir
    private Path temp;

    @Test
    void nothing_acknowledged_is_lost() throws IOException {
        AgedVault aged = new AgedVault(temp.resolve("aged"));
        Length length = Length.of(30, 1000);
        Tally tally = new Campaign("kill", length).run((round, random) -> round < length.rounds() / 2 ? fresh(random) : reopened(aged, random));
        assertThat(tally.failures()).as(tally.toString()).isEmpty();
        assertThat(tally.count("killed in writing")).isPositive();
    }

    private Verdict fresh(Random random) throws Exception {
        Path folder = temp.resolve("fresh");
        Scratch.delete(folder);
        Files.createDirectories(folder);
        new HarnessVault(folder).with(1);
        return killed(folder, random);
    }

    private Verdict reopened(AgedVault aged, Random random) throws Exception {
        Path folder = temp.resolve("reopened");
        Scratch.delete(folder);
        aged.copyTo(folder);
        return killed(folder, random);
    }

    private Verdict killed(Path folder, Random random) throws Exception {
        boolean whileClosing = random.nextInt(5) == 0;
        try (Child child = new Child(WritingChild.class, temp.resolve("errors.txt"), List.of(folder.toString(), whileClosing ? "30" : "0"))) {
            child.awaitReady();
            if (whileClosing) child.awaitClosing();
            boolean killed = child.kill(Duration.ofMillis(whileClosing ? random.nextInt(400) : 100 + random.nextInt(1400)));
            if (!killed && !child.said("closed")) return Verdict.bad("ended by itself", Files.readString(temp.resolve("errors.txt")));
            return judged(folder, child.newest(), whileClosing ? child.said("closed") ? "after closing" : "in closing" : "in writing");
        }
    }

    static Verdict judged(Path folder, int acknowledged, String when) {
        Outcome<CaseStore> opened = new HarnessVault(folder).open();
        if (!opened.isDone()) return Verdict.bad("does not open", opened.problems().toString());
        try (CaseStore store = opened.orFault()) {
            Reading reading = Reading.whole(store);
            Optional<String> wrong = reading.wrong();
            if (wrong.isPresent()) return Verdict.bad("half", wrong.get());
            if (reading.newest() < acknowledged) return Verdict.bad("lost", acknowledged + " acknowledged, " + reading.newest() + " there");
            return Verdict.good(acknowledged == 0 ? "killed before the first act" : "killed " + when);
        }
    }
}
